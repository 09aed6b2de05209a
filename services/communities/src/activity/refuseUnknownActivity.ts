import type { ClientSession, Connection } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { KnownActivityRecord } from './activity.model.ts';
import { findActivity } from './activity.store.ts';

/**
 * The activity that a write names, if it names one; refuses at `activityId` what is none of this community or of its umbrella, as if
 * there were none.
 */
export async function refuseUnknownActivity(
  connection: Connection,
  session: ClientSession,
  community: Pick<CommunityRecord, '_id' | 'umbrellaId'>,
  activityId: Id | undefined,
): Promise<KnownActivityRecord | null> {
  if (activityId === undefined) return null;
  const activity = await findActivity(connection, session, activityId);
  const isNear = activity?.communityId === community._id || activity?.communityId === community.umbrellaId;
  return activity && isNear ? activity : refuse('NOT_FOUND', 'activityId');
}
