import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { personModel } from './person.model.ts';
import type { PersonRecord } from './person.model.ts';

/** Somebody of whom no event has arrived yet. */
export const unknownPerson = (id: Id): PersonRecord => ({
  _id: id,
  tenantIds: [],
  organisationId: null,
  territoryId: null,
  bandwidth: null,
  proxyIds: [],
  positionSequence: 0,
  profileSequence: 0,
});

/** What is known of each of these persons, by id; everybody asked for is in the map. */
export async function findPersons(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<Map<Id, PersonRecord>> {
  const found = await personModel(connection)
    .find({ _id: { $in: [...new Set(ids)] } })
    .session(session)
    .lean<PersonRecord[]>();
  const known = new Map(found.map((person) => [person._id, person]));
  return new Map(ids.map((id) => [id, known.get(id) ?? unknownPerson(id)]));
}

export async function findPerson(
  connection: Connection,
  id: Id,
  session: ClientSession | null = null,
): Promise<PersonRecord> {
  return (await findPersons(connection, [id], session)).get(id) ?? unknownPerson(id);
}

/** Those of some persons who are registered in a tenant. */
export async function registeredIn(
  connection: Connection,
  tenantId: Id,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<Set<Id>> {
  const persons = await findPersons(connection, personIds, session);
  return new Set(personIds.filter((id) => persons.get(id)?.tenantIds.includes(tenantId)));
}

export async function replacePersons(
  connection: Connection,
  persons: readonly PersonRecord[],
  session: ClientSession,
): Promise<void> {
  await personModel(connection).collection.bulkWrite(
    persons.map((person) => ({
      replaceOne: { filter: { _id: person._id as never }, replacement: person, upsert: true },
    })),
    { session },
  );
}
