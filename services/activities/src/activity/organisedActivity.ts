import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { mayOrganise, sightOfCohort } from '../programme/programme.policy.ts';
import { programmeById } from '../programme/programme.store.ts';
import type { ActivityRecord } from './activity.model.ts';
import { activityById } from './activity.store.ts';

/** An activity and its programme for a write; refuses at `activityId` whoever does not see it or does not organise it. */
export async function organisedActivity(
  context: Context,
  session: ClientSession,
  activityId: Id,
): Promise<{ activity: ActivityRecord; programme: ProgrammeRecord }> {
  const activity = await activityById(context.connection, activityId, session);
  const programme = activity && (await programmeById(context.connection, activity.programmeId, session));
  const sight = programme && sightOfCohort(await context.reach(), programme, activity.cohortId);
  if (!activity || !programme || !sight) return refuse('NOT_FOUND', 'activityId');
  if (!mayOrganise(sight)) refuse('NOT_ALLOWED', 'activityId');
  return { activity, programme };
}
