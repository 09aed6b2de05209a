import { isSignedIn } from '@kolo/auth';
import { badUserInput, pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { hasAttended } from './occasion.store.ts';
import { readerOfCommunity, readerOfOccasion } from './reader.ts';
import type { SurveyRecord } from './survey.model.ts';
import { seesSurvey } from './survey.policy.ts';
import { countSurveys, surveysAfter } from './survey.store.ts';
import type { AboutFilter } from './survey.store.ts';

export type SurveyPage = Page<SurveyRecord>;

/** The surveys of a community, those of its activities and cohorts among them; null where the viewer has nothing to do with it. */
export async function communitySurveys(
  context: Context,
  communityId: Id,
  args: PageArgs,
): Promise<SurveyPage | null> {
  const reader = await readerOfCommunity(context, communityId);
  return reader && seesSurvey(reader) ? page(context, { communityId }, args) : null;
}

/** The surveys after an activity; null where the viewer has nothing to do with it. */
export async function activitySurveys(
  context: Context,
  activityId: Id,
  args: PageArgs,
): Promise<SurveyPage | null> {
  const { connection, viewer, loaders } = context;
  const occasion = await loaders.occasion.load(activityId);
  if (!occasion) return null;
  const attended = isSignedIn(viewer) && (await hasAttended(connection, activityId, viewer.personId));
  const reader = await readerOfOccasion(context, occasion, attended);
  return seesSurvey(reader) ? page(context, { activityId }, args) : null;
}

/** Of one community or one activity. */
export function surveysOf(
  context: Context,
  {
    community,
    activity,
    ...args
  }: PageArgs & { community?: Id | null | undefined; activity?: Id | null | undefined },
): Promise<SurveyPage | null> {
  if (community && !activity) return communitySurveys(context, community, args);
  if (activity && !community) return activitySurveys(context, activity, args);
  throw badUserInput('Give one of `community` and `activity`.');
}

function page({ connection }: Context, about: AboutFilter, args: PageArgs): Promise<SurveyPage> {
  return pageOf(args, {
    read: (after, limit) => surveysAfter(connection, about, after, limit),
    keyOf: ({ _id }) => _id,
    count: () => countSurveys(connection, about),
  });
}
