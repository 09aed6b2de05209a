import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { sightOfActivity, sightOfPlace } from '../activity/activity.policy.ts';
import { activityById } from '../activity/activity.store.ts';
import type { Context } from '../context.ts';
import { sightOf } from '../programme/programme.policy.ts';
import type { Sight } from '../programme/programme.policy.ts';
import { programmeById } from '../programme/programme.store.ts';

/** Where a new artefact belongs. */
export interface ArtefactScope {
  tenantId: Id;
  communityId: Id | null;
  programmeId: Id | null;
  activity: ActivityRecord | null;
  timezone: string;
  /** Null where it does not exist for the viewer: somebody may still act for a person for whom it does. */
  sight: Sight | null;
  /** The field of the input that led here. */
  field: 'activityId' | 'programmeId' | 'communityId';
}

interface ScopeInput {
  activityId?: Id | undefined;
  programmeId?: Id | undefined;
  communityId?: Id | undefined;
}

/** Finds where an artefact belongs; an activity says it for its programme and community as well. */
export async function artefactScope(
  context: Context,
  session: ClientSession,
  input: ScopeInput,
): Promise<ArtefactScope> {
  const scope = await scopeOf(context, session, input);
  for (const field of ['programmeId', 'communityId'] as const) {
    if (input[field] === undefined || input[field] === scope[field]) continue;
    // For whom it does not exist, it is no matter where it belongs.
    refuse('NOT_FOUND', scope.sight === null ? scope.field : field);
  }
  return scope;
}

async function scopeOf(
  context: Context,
  session: ClientSession,
  { activityId, programmeId, communityId }: ScopeInput,
): Promise<ArtefactScope> {
  const { connection } = context;
  const reach = await context.reach();
  if (activityId !== undefined) {
    const activity = await activityById(connection, activityId, session);
    if (!activity) return refuse('NOT_FOUND', 'activityId');
    const sight = await sightOfActivity(context, activity);
    return { ...activity, activity, sight, field: 'activityId' };
  }
  if (programmeId !== undefined) {
    const programme = await programmeById(connection, programmeId, session);
    if (!programme) return refuse('NOT_FOUND', 'programmeId');
    const sight = sightOf(reach, programme);
    return { ...programme, programmeId, activity: null, sight, field: 'programmeId' };
  }
  if (communityId === undefined) return refuse('REQUIRED', 'communityId');
  const facts = (await communityFacts(connection, [communityId])).get(communityId);
  if (!facts) return refuse('NOT_FOUND', 'communityId');
  if (facts.status === 'ARCHIVED') refuse('WRONG_STATE', 'communityId', { state: facts.status });
  const { tenantId, timezone } = facts;
  const sight = sightOfPlace(reach, facts);
  return { tenantId, timezone, communityId, programmeId: null, activity: null, sight, field: 'communityId' };
}
