import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { ActivityRecord } from './activity.model.ts';
import { activityById, hasParts } from './activity.store.ts';

/**
 * Refuses a gathering that an activity cannot be a part of: one of another community, programme or tenant, one that is itself a
 * part, and itself. So there is one level of parts, and no circle of them. `activityId` is null for an activity that is new.
 */
export async function refuseForeignGathering(
  { connection }: Context,
  session: ClientSession,
  partOfId: Id | undefined,
  place: Pick<ActivityRecord, 'tenantId' | 'programmeId' | 'communityId'> & { activityId: Id | null },
): Promise<void> {
  if (partOfId === undefined) return;
  const gathering = await activityById(connection, partOfId, session);
  const isHere =
    gathering?.tenantId === place.tenantId &&
    gathering.programmeId === place.programmeId &&
    gathering.communityId === place.communityId;
  if (!isHere) return refuse('NOT_FOUND', 'partOfId');
  if (gathering.status === 'CANCELLED') refuse('WRONG_STATE', 'partOfId', { state: gathering.status });
  const { activityId } = place;
  const isWhole = activityId !== null && (await hasParts(connection, activityId, session));
  if (gathering.partOfId !== null || partOfId === activityId || isWhole) refuse('PART_OF_PART', 'partOfId');
}
