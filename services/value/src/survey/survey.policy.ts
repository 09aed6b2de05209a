import { evaluates, isSignedIn, organises, sponsors } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { LeadershipGroup, SurveyKind } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { hasToDoWith, isInside, isOnlySponsor } from '../community.ts';

/** How a viewer stands to what a survey is about. */
export interface SurveyReader {
  viewer: Viewer;
  tenantId: Id;
  /** Null where it is about no community, or about one that is unknown so far. */
  standing: Standing | null;
  /** The leadership groups of the community of which the viewer is. */
  groups: readonly LeadershipGroup[];
  /** The viewer planned the activity. */
  isPlanner: boolean;
  /** The viewer was asked, or took part in what the survey is about. */
  isAsked: boolean;
}

/** Whoever has to do with the community or the tenant, and everybody who was asked. */
export function seesSurvey({ viewer, tenantId, standing, isPlanner, isAsked }: SurveyReader): boolean {
  if (isAsked || isPlanner || (standing !== null && hasToDoWith(standing))) return true;
  return organises(viewer, tenantId) || evaluates(viewer, tenantId) || sponsors(viewer, tenantId);
}

/** Reads numbers alone, and none of few: a sponsor who has nothing else to do with it. */
export function readsAsSponsor(reader: SurveyReader): boolean {
  const { viewer, tenantId, standing, isPlanner, isAsked } = reader;
  if (isAsked || isPlanner || organises(viewer, tenantId) || evaluates(viewer, tenantId)) return false;
  return standing === null || isOnlySponsor(standing) ? seesSurvey(reader) : false;
}

const asking: readonly LeadershipGroup[] = ['CRITICAL_FRIEND', 'COMMUNITY_KEEPER'];

/** Critical friends, keepers and organisers ask; after an activity, so does who planned it, as long as they are of the community. */
export function mayAsk(
  { viewer, tenantId, standing, groups, isPlanner }: SurveyReader,
  kind: SurveyKind,
): boolean {
  if (organises(viewer, tenantId)) return true;
  if (!isSignedIn(viewer)) return false;
  if (groups.some((group) => asking.includes(group))) return true;
  return kind === 'PULSE' && isPlanner && (standing === null || isInside(standing));
}
