import type { ClientSession, Connection } from 'mongoose';
import type { LeadershipGroup, LeadershipPhase } from '@kolo/events';
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

/** The terms in force of one person in a community. */
export function currentTermsOf(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personId: Id,
): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ communityId, personId, current: true })
    .session(session)
    .lean<LeadershipRecord[]>();
}

/** A page of the terms of a group that have ended, newest first. */
export function listFormer(
  connection: Connection,
  communityId: Id,
  group: LeadershipGroup,
  after: Id | null,
  limit: number,
): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ communityId, group, current: false, ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<LeadershipRecord[]>();
}

export function countFormer(
  connection: Connection,
  communityId: Id,
  group: LeadershipGroup,
): Promise<number> {
  return leadershipModel(connection).countDocuments({ communityId, group, current: false });
}

/** When the last term of a group ended; null for a group that nobody ever held. */
export async function lastEndOf(
  connection: Connection,
  communityId: Id,
  group: LeadershipGroup,
): Promise<Date | null> {
  const former = await leadershipModel(connection)
    .find({ communityId, group, current: false }, { to: 1 })
    .lean<Pick<LeadershipRecord, 'to'>[]>();
  const ends = former.flatMap(({ to }) => (to === null ? [] : [to.getTime()]));
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}

/** Assignments that begin to act by now. */
export function termsToAct(connection: Connection, now: number, limit: number): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ phase: 'PREPARE', current: true, actsAt: { $ne: null, $lte: new Date(now) } })
    .limit(limit)
    .lean<LeadershipRecord[]>();
}

/** Assignments in force for some activities that have not handed over. */
export function termsAroundActivities(
  connection: Connection,
  session: ClientSession,
  activityIds: readonly Id[],
): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ activityId: { $in: activityIds }, current: true, phase: { $ne: 'HANDOVER' } })
    .session(session)
    .lean<LeadershipRecord[]>();
}

/** Puts a term into another phase; false when it changed since it was read. */
export async function storePhase(
  connection: Connection,
  session: ClientSession,
  { _id, version }: LeadershipRecord,
  phase: LeadershipPhase,
): Promise<boolean> {
  const { matchedCount } = await leadershipModel(connection).updateOne(
    { _id, version, current: true },
    { $set: { phase, version: version + 1 } },
    { session },
  );
  return matchedCount === 1;
}

/** Standing terms that end by a moment and were not spoken of yet. Those for one activity end with it, and surprise nobody. */
export function termsEndingBy(
  connection: Connection,
  by: number,
  limit: number,
): Promise<LeadershipRecord[]> {
  return leadershipModel(connection)
    .find({ current: true, to: { $ne: null, $lte: new Date(by) }, activityId: null, remindedAt: null })
    .limit(limit)
    .lean<LeadershipRecord[]>();
}

/** Not a change that anybody is told of: the version stays. */
export async function markReminded(
  connection: Connection,
  session: ClientSession,
  id: Id,
  at: Date,
): Promise<void> {
  await leadershipModel(connection).updateOne({ _id: id }, { $set: { remindedAt: at } }, { session });
}

/** Says when those who prepare an activity begin to act. Not a change that anybody is told of: the version stays. */
export async function actFrom(
  connection: Connection,
  session: ClientSession,
  activityId: Id,
  actsAt: Date,
): Promise<void> {
  await leadershipModel(connection).updateMany(
    { activityId, current: true, phase: 'PREPARE' },
    { $set: { actsAt } },
    { session },
  );
}
