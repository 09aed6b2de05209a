import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { personModel } from './person.model.ts';
import type { PersonRecord } from './person.model.ts';

export async function findPersons(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<PersonRecord[]> {
  return personModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean();
}

export async function findPerson(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<PersonRecord | null> {
  return personModel(connection).findOne({ _id: id }, null, { session }).lean();
}

/** Who holds a post at one of these organisations, or ever held one. */
export async function whoWorkedAt(
  connection: Connection,
  session: ClientSession,
  organisationIds: readonly Id[],
): Promise<Id[]> {
  const persons = await personModel(connection)
    .find({ 'positions.organisationId': { $in: organisationIds } }, { _id: 1 }, { session })
    .lean();
  return persons.map(({ _id }) => _id);
}

/** By a whole e-mail address or phone number, normalised as they are stored. */
export async function findPersonByContact(
  connection: Connection,
  contact: string,
): Promise<PersonRecord | null> {
  return personModel(connection)
    .findOne(contact.includes('@') ? { email: contact } : { phone: contact })
    .lean();
}

/** Of some addresses and numbers, those that are somebody's already. */
export async function takenContacts(
  connection: Connection,
  session: ClientSession,
  emails: readonly string[],
  phones: readonly string[],
): Promise<Set<string>> {
  const persons = personModel(connection);
  const fields = { email: 1, phone: 1 };
  const byEmail = await persons.find({ email: { $in: emails } }, fields, { session }).lean();
  const byPhone = await persons.find({ phone: { $in: phones } }, fields, { session }).lean();
  return new Set([...byEmail, ...byPhone].flatMap(({ email, phone }) => [email ?? [], phone ?? []].flat()));
}

export async function insertPersons(
  connection: Connection,
  session: ClientSession,
  persons: readonly PersonRecord[],
): Promise<void> {
  await personModel(connection).insertMany(persons, { session });
}

/** Stores changed fields of a person as they were read, and counts the version up. Refuses when somebody was faster. */
export async function changePerson(
  connection: Connection,
  session: ClientSession,
  person: PersonRecord,
  change: Partial<Omit<PersonRecord, '_id' | 'version'>>,
): Promise<void> {
  const { _id, version } = person;
  const result = await personModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: version + 1 } },
    { session },
  );
  if (result.matchedCount === 0) refuse('CHANGED_MEANWHILE');
}

export async function findHolderOfGrant(
  connection: Connection,
  session: ClientSession,
  grantId: Id,
): Promise<PersonRecord | null> {
  return personModel(connection).findOne({ 'roles._id': grantId }, null, { session }).lean();
}

/**
 * How many operators there are beside one. Writes to them, so that two who revoke each other at once conflict instead of
 * both seeing the other still there.
 */
export async function touchOtherOperators(
  connection: Connection,
  session: ClientSession,
  personId: Id,
): Promise<number> {
  const result = await personModel(connection).updateMany(
    { 'roles.role': 'OPERATOR', _id: { $ne: personId } },
    { $inc: { version: 1 } },
    { session },
  );
  return result.matchedCount;
}

type Filter = QueryFilter<PersonRecord>;

export async function listPersons(
  connection: Connection,
  filter: Filter,
  after: Id | null,
  limit: number,
): Promise<PersonRecord[]> {
  return personModel(connection)
    .find({ ...filter, ...(after !== null && { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean();
}

export async function countPersons(connection: Connection, filter: Filter): Promise<number> {
  return personModel(connection).countDocuments(filter);
}
