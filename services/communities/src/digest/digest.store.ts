import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { membershipModel } from '../membership/membership.model.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import { digestModel } from './digest.model.ts';
import type { DigestRecord } from './digest.model.ts';

export function findDigest(
  connection: Connection,
  communityId: Id,
  week: number,
): Promise<DigestRecord | null> {
  return digestModel(connection).findOne({ communityId, week }).lean<DigestRecord>();
}

/** The week of the newest digest of a community; 0 when it has none. */
export async function newestWeek(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
): Promise<number> {
  const newest = await digestModel(connection)
    .findOne({ communityId }, { week: 1 })
    .sort({ week: -1 })
    .session(session)
    .lean<Pick<DigestRecord, 'week'>>();
  return newest?.week ?? 0;
}

/** Which communities have a digest of a calendar week. */
export async function haveDigestOf(connection: Connection, isoWeek: string): Promise<Set<Id>> {
  const digests = await digestModel(connection)
    .find({ isoWeek }, { communityId: 1 })
    .lean<Pick<DigestRecord, 'communityId'>[]>();
  return new Set(digests.map(({ communityId }) => communityId));
}

export async function addDigest(
  connection: Connection,
  session: ClientSession,
  digest: DigestRecord,
): Promise<void> {
  await digestModel(connection).insertMany([digest], { session });
}

/** Ends the sending of every digest of a community: a newer one takes their place. */
export async function supersede(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
): Promise<void> {
  await digestModel(connection).updateMany(
    { communityId, state: 'SENDING' },
    { $set: { state: 'SENT' } },
    { session },
  );
}

export function digestsBeingSent(connection: Connection): Promise<DigestRecord[]> {
  return digestModel(connection).find({ state: 'SENDING' }).lean<DigestRecord[]>();
}

export async function countSent(
  connection: Connection,
  session: ClientSession,
  digestId: Id,
  members: number,
): Promise<void> {
  await digestModel(connection).updateOne({ _id: digestId }, { $inc: { sentTo: members } }, { session });
}

export async function markSent(connection: Connection, digestId: Id): Promise<void> {
  await digestModel(connection).updateOne({ _id: digestId, state: 'SENDING' }, { $set: { state: 'SENT' } });
}

/** A page of the persons who are active members, in the order of their memberships; answers the key to read on from too. */
export async function activeMembers(
  connection: Connection,
  communityId: Id,
  after: Id | null,
  limit: number,
): Promise<{ personIds: Id[]; last: Id | null }> {
  const page = await membershipModel(connection)
    .find(
      { communityId, status: 'ACTIVE', ...(after === null ? {} : { _id: { $gt: after } }) },
      { personId: 1 },
    )
    .sort({ _id: 1 })
    .limit(limit)
    .lean<Pick<MembershipRecord, '_id' | 'personId'>[]>();
  return { personIds: page.map(({ personId }) => personId), last: page.at(-1)?._id ?? null };
}
