import type { ClientSession, Connection } from 'mongoose';
import { badUserInput, pageOf } from '@kolo/graphql';
import type { Page, PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { registrationModel } from './registration.model.ts';
import type { RegistrationPage, RegistrationRecord, RegistrationState } from './registration.model.ts';

/** The registrations of some persons for an activity, cancelled ones too, by person. */
export async function registrationsOf(
  connection: Connection,
  activityId: Id,
  personIds: readonly Id[],
  session: ClientSession | null = null,
): Promise<Map<Id, RegistrationRecord>> {
  const found = await registrationModel(connection)
    .find({ activityId, personId: { $in: personIds } })
    .session(session)
    .lean();
  return new Map(found.map((registration) => [registration.personId, registration]));
}

export function countRegistrations(
  connection: Connection,
  activityId: Id,
  state: RegistrationState,
  session: ClientSession | null = null,
): Promise<number> {
  return registrationModel(connection).countDocuments({ activityId, state }).session(session).exec();
}

/** How many have a place in each of several activities; an activity without any is missing. */
export async function placesTaken(
  connection: Connection,
  activityIds: readonly Id[],
): Promise<Map<Id, number>> {
  const counts = await registrationModel(connection).aggregate<{ _id: Id; persons: number }>([
    { $match: { activityId: { $in: [...activityIds] }, state: 'REGISTERED' } },
    { $group: { _id: '$activityId', persons: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, persons }) => [_id, persons]));
}

/** Who waits longest, at most `limit`. */
export function waitingFirst(
  connection: Connection,
  activityId: Id,
  limit: number,
  session: ClientSession,
): Promise<RegistrationRecord[]> {
  return registrationModel(connection)
    .find({ activityId, state: 'WAITING' })
    .sort({ order: 1 })
    .limit(limit)
    .session(session)
    .lean();
}

/** How many wait in front of a registration. */
export function waitingBefore(
  connection: Connection,
  { activityId, order }: Pick<RegistrationRecord, 'activityId' | 'order'>,
): Promise<number> {
  return registrationModel(connection)
    .countDocuments({ activityId, state: 'WAITING', order: { $lt: order } })
    .exec();
}

/** The registrations of one person for several activities. */
export function registrationsOfPerson(
  connection: Connection,
  personId: Id,
  activityIds: readonly Id[],
): Promise<RegistrationRecord[]> {
  return registrationModel(connection)
    .find({ activityId: { $in: activityIds }, personId })
    .lean();
}

/** The activities that a person means to come to, or came to. */
export async function activitiesRegisteredFor(connection: Connection, personId: Id): Promise<Id[]> {
  const found = await registrationModel(connection)
    .find({ personId, state: { $ne: 'CANCELLED' } }, { activityId: 1 })
    .lean();
  return found.map(({ activityId }) => activityId);
}

/** Who has a place, waits or cancelled, in the order of registration; an empty page where the reader gets the count only. */
export async function pageOfRegistrations(
  connection: Connection,
  { activityId, state }: { activityId: Id; state: RegistrationState },
  args: PageArgs,
  options: { readable: boolean; mask: (count: number) => number | null },
): Promise<RegistrationPage> {
  const registrations = registrationModel(connection);
  const { readable, mask } = options;
  const page = await pageOf<RegistrationRecord>(readable ? args : { first: 0 }, {
    read: (after, limit) =>
      registrations
        .find({ activityId, state, ...(after === null ? {} : { order: { $gt: orderOf(after) } }) })
        .sort({ order: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ order }) => String(order),
    count: () => countRegistrations(connection, activityId, state),
  });
  return { ...page, readable, totalCount: async () => mask(await page.totalCount()) };
}

function orderOf(key: string): number {
  const order = Number(key);
  if (!Number.isSafeInteger(order)) throw badUserInput('`after` is not a cursor of this list.');
  return order;
}

/** What a person registered for, newest first. */
export function pageOfPersonsRegistrations(
  connection: Connection,
  personId: Id,
  args: PageArgs,
): Promise<Page<RegistrationRecord>> {
  const registrations = registrationModel(connection);
  return pageOf<RegistrationRecord>(args, {
    read: (after, limit) =>
      registrations
        .find({ personId, ...(after === null ? {} : { _id: { $lt: after } }) })
        .sort({ _id: -1 })
        .limit(limit)
        .lean(),
    keyOf: ({ _id }) => _id,
    count: () => registrations.countDocuments({ personId }),
  });
}

/** Stores registrations, new ones and ones that are known. */
export async function storeRegistrations(
  connection: Connection,
  registrations: readonly RegistrationRecord[],
  session: ClientSession,
): Promise<void> {
  if (registrations.length === 0) return;
  await registrationModel(connection).bulkWrite(
    registrations.map((one) => ({
      replaceOne: { filter: { _id: one._id }, replacement: one, upsert: true },
    })),
    { session },
  );
}
