import { isSignedIn } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { OccasionRecord } from './occasion.model.ts';
import type { SurveyRecord } from './survey.model.ts';
import { mayAsk, seesSurvey } from './survey.policy.ts';
import type { SurveyReader } from './survey.policy.ts';

interface Place {
  tenantId: Id;
  communityId: Id | null;
}

async function readerIn(
  { loaders, viewer }: Context,
  { tenantId, communityId }: Place,
  occasion: Pick<OccasionRecord, 'organiserId'> | null,
  isAsked: boolean,
): Promise<SurveyReader> {
  const standing = communityId === null ? null : await loaders.standing.load(communityId);
  const groups = communityId === null ? [] : await loaders.leadershipGroups.load(communityId);
  const isPlanner = isSignedIn(viewer) && occasion !== null && occasion.organiserId === viewer.personId;
  return { viewer, tenantId, standing, groups, isPlanner, isAsked };
}

/** How the viewer stands to a survey. */
export async function readerOfSurvey(context: Context, survey: SurveyRecord): Promise<SurveyReader> {
  const { activityId } = survey;
  const occasion = activityId === null ? null : await context.loaders.occasion.load(activityId);
  const asked = await context.loaders.asked.load(survey._id);
  return readerIn(context, survey, occasion, asked !== null);
}

/** How the viewer stands to the surveys of a community. */
export async function readerOfCommunity(context: Context, communityId: Id): Promise<SurveyReader | null> {
  const standing = await context.loaders.standing.load(communityId);
  return standing && readerIn(context, { tenantId: standing.tenantId, communityId }, null, false);
}

/** How the viewer stands to the surveys of an activity or a cohort. `isAsked`: whether they took part. */
export function readerOfOccasion(
  context: Context,
  occasion: OccasionRecord,
  isAsked: boolean,
): Promise<SurveyReader> {
  return readerIn(context, occasion, occasion, isAsked);
}

export async function readsSurvey(context: Context, survey: SurveyRecord): Promise<boolean> {
  return seesSurvey(await readerOfSurvey(context, survey));
}

/** Who may ask may stop asking, too, and enter what came on paper. */
export async function mayManage(context: Context, survey: SurveyRecord): Promise<boolean> {
  return mayAsk(await readerOfSurvey(context, survey), survey.kind);
}
