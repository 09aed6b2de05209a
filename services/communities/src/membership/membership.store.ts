import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { claim, release } from '../write/claims.ts';
import { membershipModel } from './membership.model.ts';
import type { MembershipRecord } from './membership.model.ts';
import { belongingStatuses } from './states.ts';

export type MembershipFilter = QueryFilter<MembershipRecord>;

export function findMemberships(connection: Connection, ids: readonly Id[]): Promise<MembershipRecord[]> {
  return membershipModel(connection)
    .find({ _id: { $in: ids } })
    .lean<MembershipRecord[]>();
}

export function findMembership(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<MembershipRecord | null> {
  return membershipModel(connection).findById(id).session(session).lean<MembershipRecord>();
}

export function membershipsOfPersons(
  connection: Connection,
  personIds: readonly Id[],
): Promise<MembershipRecord[]> {
  return membershipModel(connection)
    .find({ personId: { $in: personIds } })
    .lean<MembershipRecord[]>();
}

/** The memberships of some persons in one community, past ones too. */
export function membershipsIn(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personIds: readonly Id[],
): Promise<MembershipRecord[]> {
  return membershipModel(connection)
    .find({ communityId, personId: { $in: personIds } })
    .session(session)
    .lean<MembershipRecord[]>();
}

/** The membership that counts: the open one, else the newest. */
export async function membershipOf(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personId: Id,
): Promise<MembershipRecord | null> {
  const all = await membershipsIn(connection, session, communityId, [personId]);
  return all.find(({ open }) => open) ?? all.toSorted((a, b) => (a._id < b._id ? 1 : -1))[0] ?? null;
}

/** A page of memberships in the order of their making. */
export function listMemberships(
  connection: Connection,
  filter: MembershipFilter,
  after: Id | null,
  limit: number,
): Promise<MembershipRecord[]> {
  return membershipModel(connection)
    .find({ ...filter, ...(after === null ? {} : { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<MembershipRecord[]>();
}

export function countMemberships(connection: Connection, filter: MembershipFilter): Promise<number> {
  return membershipModel(connection).countDocuments(filter);
}

/** Invitations whose next reminder, or whose expiry, has fallen due. */
export function dueInvitations(
  connection: Connection,
  now: number,
  limit: number,
): Promise<MembershipRecord[]> {
  return membershipModel(connection)
    .find({ status: 'INVITED', nextActionAt: { $lte: new Date(now) } })
    .limit(limit)
    .lean<MembershipRecord[]>();
}

/** Memberships whose level was set by hand until now, or before. */
export function overridesEndedBy(
  connection: Connection,
  now: number,
  limit: number,
): Promise<MembershipRecord[]> {
  return membershipModel(connection)
    .find({ 'override.until': { $lte: new Date(now) } })
    .limit(limit)
    .lean<MembershipRecord[]>();
}

/** How many who belong to a community stand on each level. */
export async function countLevels(connection: Connection, communityId: Id): Promise<Map<string, number>> {
  const rows = await membershipModel(connection).aggregate<{ _id: string; count: number }>([
    { $match: { communityId, status: { $in: belongingStatuses } } },
    { $group: { _id: '$level', count: { $sum: 1 } } },
  ]);
  return new Map(rows.map(({ _id, count }) => [_id, count]));
}

/** Of these persons, those who belong to the community. */
export async function belongingAmong(
  connection: Connection,
  communityId: Id,
  personIds: readonly Id[],
): Promise<Id[]> {
  const found = await membershipModel(connection)
    .find({ communityId, personId: { $in: personIds }, status: { $in: belongingStatuses } }, { personId: 1 })
    .lean<MembershipRecord[]>();
  return found.map(({ personId }) => personId);
}

/** A person has one membership in force, or waiting for an answer, in a community. */
const claimOn = ({ _id, communityId, personId }: MembershipRecord) => ({
  _id: `membership|${communityId}|${personId}`,
  by: _id,
});

/** Stores new memberships, all of them open. */
export async function addMemberships(
  connection: Connection,
  session: ClientSession,
  memberships: readonly MembershipRecord[],
): Promise<void> {
  if (memberships.length === 0) return;
  await claim(connection, session, memberships.map(claimOn));
  await membershipModel(connection).insertMany(memberships, { session });
}

/** Before a membership that was closed is stored as open again. */
export async function reclaim(
  connection: Connection,
  session: ClientSession,
  membership: MembershipRecord,
): Promise<void> {
  await claim(connection, session, [claimOn(membership)]);
}

/** Stores new states of memberships that were read in this transaction; a change in between ends it, and it runs again. */
export async function replaceMemberships(
  connection: Connection,
  session: ClientSession,
  memberships: readonly MembershipRecord[],
): Promise<void> {
  if (memberships.length === 0) return;
  await membershipModel(connection).collection.bulkWrite(
    memberships.map((membership) => ({
      replaceOne: { filter: { _id: membership._id as never }, replacement: membership },
    })),
    { session },
  );
  await release(connection, session, memberships.filter(({ open }) => !open).map(claimOn));
}
