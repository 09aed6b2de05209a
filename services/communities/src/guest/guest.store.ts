import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { guestModel } from './guest.model.ts';
import type { GuestRecord } from './guest.model.ts';

export function findGuests(connection: Connection, ids: readonly Id[]): Promise<GuestRecord[]> {
  return guestModel(connection)
    .find({ _id: { $in: ids } })
    .lean<GuestRecord[]>();
}

/** Those of some persons who are, or were, guests of a community. */
export function guestsAmong(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personIds: readonly Id[],
): Promise<GuestRecord[]> {
  return guestModel(connection)
    .find({ communityId, personId: { $in: personIds } })
    .session(session)
    .lean<GuestRecord[]>();
}

/** A page of the guests of a community in the order of their coming; of one activity, if given. */
export function listGuests(
  connection: Connection,
  communityId: Id,
  activityId: Id | null,
  after: Id | null,
  limit: number,
): Promise<GuestRecord[]> {
  return guestModel(connection)
    .find({ ...guestsOf(communityId, activityId), ...(after === null ? {} : { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<GuestRecord[]>();
}

export function countGuests(
  connection: Connection,
  communityId: Id,
  activityId: Id | null = null,
): Promise<number> {
  return guestModel(connection).countDocuments(guestsOf(communityId, activityId));
}

const guestsOf = (communityId: Id, activityId: Id | null) => ({
  communityId,
  current: true,
  ...(activityId === null ? {} : { activityIds: activityId }),
});

export async function addGuests(
  connection: Connection,
  session: ClientSession,
  guests: readonly GuestRecord[],
): Promise<void> {
  if (guests.length > 0) await guestModel(connection).insertMany(guests, { session });
}

export async function replaceGuests(
  connection: Connection,
  session: ClientSession,
  guests: readonly GuestRecord[],
): Promise<void> {
  if (guests.length === 0) return;
  await guestModel(connection).collection.bulkWrite(
    guests.map((guest) => ({
      replaceOne: { filter: { _id: guest._id as never }, replacement: guest },
    })),
    { session },
  );
}

/** A guest who became a member is no guest any more. */
export async function closeGuest(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personId: Id,
): Promise<void> {
  await guestModel(connection).updateOne(
    { communityId, personId },
    { $set: { current: false } },
    { session },
  );
}
