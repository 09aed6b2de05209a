import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { claim, isClaimed, release } from '../write/claims.ts';
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

type HeldFunction = Pick<LeadershipRecord, 'communityId' | 'group' | 'personId'>;

/** Nobody holds a function twice at a time. */
const claimOn = ({ communityId, group, personId }: HeldFunction) =>
  `leadership|${communityId}|${group}|${personId}`;

export function holds(connection: Connection, session: ClientSession, term: HeldFunction): Promise<boolean> {
  return isClaimed(connection, session, claimOn(term));
}

export async function addLeadership(
  connection: Connection,
  session: ClientSession,
  leadership: LeadershipRecord,
): Promise<void> {
  await claim(connection, session, [{ _id: claimOn(leadership), by: leadership._id }]);
  await leadershipModel(connection).insertMany([leadership], { session });
}

/** Ends a term; false when it has ended already. */
export async function endTerm(
  connection: Connection,
  session: ClientSession,
  term: LeadershipRecord,
  to: Date,
): Promise<boolean> {
  const { _id, version } = term;
  const result = await leadershipModel(connection).updateOne(
    { _id, current: true },
    { $set: { to, current: false, version: version + 1 } },
    { session },
  );
  if (result.matchedCount === 0) return false;
  await release(connection, session, [{ _id: claimOn(term), by: _id }]);
  return true;
}

/** Terms whose agreed end has come. */
export function dueTerms(connection: Connection, now: number, limit: number): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ current: true, to: { $ne: null, $lte: new Date(now) } })
    .limit(limit)
    .lean<LeadershipRecord[]>();
}
