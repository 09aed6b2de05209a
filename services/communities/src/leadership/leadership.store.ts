import type { ClientSession, Connection } from 'mongoose';
import type { LeadershipGroup } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { leadershipModel } from './leadership.model.ts';
import type { LeadershipRecord } from './leadership.model.ts';

export function findLeaderships(connection: Connection, ids: readonly Id[]): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ _id: { $in: ids } })
    .lean<LeadershipRecord[]>();
}

export function findLeadership(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<LeadershipRecord | null> {
  return leadershipModel(connection).findById(id).session(session).lean<LeadershipRecord>();
}

/** Terms in force in some communities. */
export function currentLeadersOf(
  connection: Connection,
  communityIds: readonly Id[],
  session: ClientSession | null = null,
): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ communityId: { $in: communityIds }, current: true })
    .session(session)
    .lean<LeadershipRecord[]>();
}

export async function holds(
  connection: Connection,
  session: ClientSession,
  term: { communityId: Id; group: LeadershipGroup; personId: Id },
): Promise<boolean> {
  return (await leadershipModel(connection).exists({ ...term, current: true }).session(session)) !== null;
}

export async function addLeadership(
  connection: Connection,
  session: ClientSession,
  leadership: LeadershipRecord,
): Promise<void> {
  await leadershipModel(connection).insertMany([leadership], { session });
}

/** Ends a term; false when it has ended already. */
export async function endTerm(
  connection: Connection,
  session: ClientSession,
  { _id, version }: LeadershipRecord,
  to: Date,
): Promise<boolean> {
  const result = await leadershipModel(connection).updateOne(
    { _id, current: true },
    { $set: { to, current: false, version: version + 1 } },
    { session },
  );
  return result.matchedCount === 1;
}

/** Terms whose agreed end has come. */
export function dueTerms(connection: Connection, now: number, limit: number): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ current: true, to: { $ne: null, $lte: new Date(now) } })
    .limit(limit)
    .lean<LeadershipRecord[]>();
}
