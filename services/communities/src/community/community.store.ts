import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { communityModel } from './community.model.ts';
import type { CommunityRecord, CommunityStatus } from './community.model.ts';

export type CommunityFilter = QueryFilter<CommunityRecord>;

export function findCommunities(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<CommunityRecord[]> {
  return communityModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<CommunityRecord[]>();
}

export function findCommunity(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<CommunityRecord | null> {
  return communityModel(connection).findById(id).session(session).lean<CommunityRecord>();
}

/** A page of communities in the order of their founding. */
export function listCommunities(
  connection: Connection,
  filter: CommunityFilter,
  after: Id | null,
  limit: number,
): Promise<CommunityRecord[]> {
  return communityModel(connection)
    .find({ $and: [filter, after === null ? {} : { _id: { $gt: after } }] })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<CommunityRecord[]>();
}

export function countCommunities(
  connection: Connection,
  filter: CommunityFilter,
  session: ClientSession | null = null,
): Promise<number> {
  return communityModel(connection).countDocuments(filter).session(session).exec();
}

export function findByStatus(
  connection: Connection,
  statuses: readonly CommunityStatus[],
): Promise<CommunityRecord[]> {
  return communityModel(connection)
    .find({ status: { $in: statuses } })
    .lean<CommunityRecord[]>();
}

export async function addCommunity(
  connection: Connection,
  session: ClientSession,
  community: CommunityRecord,
): Promise<void> {
  await communityModel(connection).insertMany([community], { session });
}

/**
 * Changes a community as it was read in this transaction and counts its version up; answers the new version. A change by
 * somebody else in between is a write conflict: the transaction runs again.
 */
export async function changeCommunity(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<CommunityRecord, '_id' | 'version'>,
  change: Partial<CommunityRecord>,
): Promise<number> {
  const next = version + 1;
  const result = await communityModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  if (result.matchedCount !== 1) throw new Error(`The community ${_id} was not read in this transaction`);
  return next;
}

/** The communities that have nights, with the day for which the last one was done. */
export function findNights(
  connection: Connection,
): Promise<Pick<CommunityRecord, '_id' | 'timezone' | 'nightDoneOn'>[]> {
  return communityModel(connection)
    .find({ status: { $in: ['OPEN', 'ACTIVE', 'DORMANT'] } }, { timezone: 1, nightDoneOn: 1 })
    .lean<Pick<CommunityRecord, '_id' | 'timezone' | 'nightDoneOn'>[]>();
}

/** Notes the half-year for which the members were asked about the community's health. Nobody is told: the version stays. */
export async function markHealthAsked(connection: Connection, id: Id, period: string): Promise<void> {
  await communityModel(connection).updateOne({ _id: id }, { $set: { healthAskedFor: period } });
}

/** Not a change of the community that anybody is told of: the version stays. */
export async function markNight(connection: Connection, id: Id, day: string): Promise<void> {
  await communityModel(connection).updateOne({ _id: id }, { $set: { nightDoneOn: day } });
}

/** The communities whose resources a person judges now. */
export async function communitiesCuratedBy(connection: Connection, personId: Id): Promise<Id[]> {
  const found = await communityModel(connection)
    .find({ curators: { $elemMatch: { personId, to: null } } }, { _id: 1 })
    .lean<{ _id: Id }[]>();
  return found.map(({ _id }) => _id);
}
