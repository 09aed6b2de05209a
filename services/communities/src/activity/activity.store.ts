import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { knownActivityModel } from './activity.model.ts';
import type { KnownActivityRecord, RecordDeadlineRecord } from './activity.model.ts';

export const recordStates = ['DUE', 'OVERDUE', 'RECORDED'] as const;
export type RecordState = (typeof recordStates)[number];

export function findActivity(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<KnownActivityRecord | null> {
  return knownActivityModel(connection).findById(id).session(session).lean<KnownActivityRecord>();
}

/** How many activities a community held in a time. */
export function countHeld(connection: Connection, communityId: Id, from: Date, until: Date): Promise<number> {
  return knownActivityModel(connection).countDocuments({ communityId, heldAt: { $gte: from, $lt: until } });
}

/** How many of them have a record by now. */
export function countRecorded(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<number> {
  return knownActivityModel(connection).countDocuments({
    communityId,
    heldAt: { $gte: from, $lt: until },
    recordedAt: { $ne: null },
  });
}

export async function hasHeldSince(connection: Connection, communityId: Id, since: number): Promise<boolean> {
  const held = await knownActivityModel(connection).exists({
    communityId,
    heldAt: { $gte: new Date(since) },
  });
  return held !== null;
}

export function findKnown(
  connection: Connection,
  session: ClientSession,
  ids: readonly Id[],
): Promise<KnownActivityRecord[]> {
  return knownActivityModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<KnownActivityRecord[]>();
}

export async function replaceKnown(
  connection: Connection,
  session: ClientSession,
  activities: readonly KnownActivityRecord[],
): Promise<void> {
  if (activities.length === 0) return;
  await knownActivityModel(connection).collection.bulkWrite(
    activities.map((activity) => ({
      replaceOne: { filter: { _id: activity._id as never }, replacement: activity, upsert: true },
    })),
    { session },
  );
}

export type DeadlineFilter = QueryFilter<KnownActivityRecord>;

/** The deadlines of a community in a state, or all. */
export function deadlinesIn(communityId: Id, state: RecordState | null, now: number): DeadlineFilter {
  const due = new Date(now);
  if (state === 'RECORDED') return { communityId, heldAt: { $ne: null }, recordedAt: { $ne: null } };
  if (state === null) return { communityId, dueAt: { $ne: null } };
  return { communityId, recordedAt: null, dueAt: state === 'DUE' ? { $gt: due } : { $ne: null, $lte: due } };
}

export const deadlineKey = ({ dueAt, _id }: RecordDeadlineRecord): string => `${dueAt.toISOString()}|${_id}`;

/** A page of deadlines, the earliest first. */
export function listDeadlines(
  connection: Connection,
  filter: DeadlineFilter,
  after: string | null,
  limit: number,
): Promise<RecordDeadlineRecord[]> {
  const [day = '', id = ''] = after?.split('|') ?? [];
  const dueAt = new Date(day);
  const next = after === null ? {} : { $or: [{ dueAt: { $gt: dueAt } }, { dueAt, _id: { $gt: id } }] };
  return knownActivityModel(connection)
    .find({ $and: [filter, next] })
    .sort({ dueAt: 1, _id: 1 })
    .limit(limit)
    .lean<RecordDeadlineRecord[]>();
}

export function countDeadlines(connection: Connection, filter: DeadlineFilter): Promise<number> {
  return knownActivityModel(connection).countDocuments(filter);
}

/** Activities without a record whose deadline comes by a moment, and of which nobody was told. */
export function recordsDueBy(
  connection: Connection,
  by: number,
  limit: number,
): Promise<KnownActivityRecord[]> {
  return knownActivityModel(connection)
    .find({ recordedAt: null, remindedAt: null, dueAt: { $ne: null, $lte: new Date(by) } })
    .limit(limit)
    .lean<KnownActivityRecord[]>();
}

/** Notes that the reporters were told; false when another worker did, or a record came. */
export async function markTold(
  connection: Connection,
  session: ClientSession,
  id: Id,
  at: Date,
): Promise<boolean> {
  const { matchedCount } = await knownActivityModel(connection).updateOne(
    { _id: id, recordedAt: null, remindedAt: null },
    { $set: { remindedAt: at } },
    { session },
  );
  return matchedCount === 1;
}
