import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import type { Sight } from '../programme/programme.policy.ts';
import { programmeById } from '../programme/programme.store.ts';
import type { ActivityRecord } from './activity.model.ts';
import { sightOfActivity } from './activity.policy.ts';
import { activityById } from './activity.store.ts';

/** An activity, with how the viewer sees it. */
export interface SeenActivity {
  activity: ActivityRecord;
  /** Null where it is part of none. */
  programme: ProgrammeRecord | null;
  /** Null where it does not exist for the viewer. */
  sight: Sight | null;
}

/** An activity for a write; refuses at `activityId` where there is none. Whether it exists for the viewer is for the caller to ask. */
export async function loadActivity(
  context: Context,
  session: ClientSession,
  activityId: Id,
): Promise<SeenActivity> {
  const activity = await activityById(context.connection, activityId, session);
  if (!activity) return refuse('NOT_FOUND', 'activityId');
  const { programmeId } = activity;
  const programme =
    programmeId === null ? null : await programmeById(context.connection, programmeId, session);
  return { activity, programme, sight: await sightOfActivity(context, activity) };
}

/** An activity for a write; refuses at `activityId` whoever does not see it or does not organise it. */
export async function organisedActivity(
  context: Context,
  session: ClientSession,
  activityId: Id,
): Promise<SeenActivity> {
  const seen = await loadActivity(context, session, activityId);
  if (seen.sight === null) refuse('NOT_FOUND', 'activityId');
  if (!mayOrganise(seen.sight)) refuse('NOT_ALLOWED', 'activityId');
  return seen;
}
