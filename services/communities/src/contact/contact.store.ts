import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { organisationContactModel } from './contact.model.ts';
import type { OrganisationContactRecord } from './contact.model.ts';

export function findContacts(
  connection: Connection,
  ids: readonly Id[],
): Promise<OrganisationContactRecord[]> {
  return organisationContactModel(connection)
    .find({ _id: { $in: ids } })
    .lean<OrganisationContactRecord[]>();
}

export function findContact(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<OrganisationContactRecord | null> {
  return organisationContactModel(connection).findById(id).session(session).lean<OrganisationContactRecord>();
}

const contactsOf = (communityId: Id, organisationId: Id | null) => ({
  communityId,
  ...(organisationId === null ? {} : { organisationId }),
});

/** A page of the contact book in the order of its entries; of one organisation, if given. */
export function listContacts(
  connection: Connection,
  communityId: Id,
  organisationId: Id | null,
  after: Id | null,
  limit: number,
): Promise<OrganisationContactRecord[]> {
  return organisationContactModel(connection)
    .find({ ...contactsOf(communityId, organisationId), ...(after === null ? {} : { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<OrganisationContactRecord[]>();
}

export function countContacts(
  connection: Connection,
  communityId: Id,
  organisationId: Id | null,
): Promise<number> {
  return organisationContactModel(connection).countDocuments(contactsOf(communityId, organisationId));
}

export async function addContact(
  connection: Connection,
  session: ClientSession,
  contact: OrganisationContactRecord,
): Promise<void> {
  await organisationContactModel(connection).insertMany([contact], { session });
}

export async function changeContact(
  connection: Connection,
  session: ClientSession,
  id: Id,
  change: Partial<OrganisationContactRecord>,
): Promise<void> {
  await organisationContactModel(connection).updateOne({ _id: id }, { $set: change }, { session });
}

/** For good: nothing of somebody whom only this book knows is kept. */
export async function deleteContact(connection: Connection, session: ClientSession, id: Id): Promise<void> {
  await organisationContactModel(connection).deleteOne({ _id: id }, { session });
}
