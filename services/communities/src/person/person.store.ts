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
  skillLevel: null,
  channels: [],
  languages: [],
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
  session: ClientSession | null,
  id: Id,
): Promise<PersonRecord> {
  return (await findPersons(connection, [id], session)).get(id) ?? unknownPerson(id);
}

export async function replacePersons(
  connection: Connection,
  session: ClientSession,
  persons: readonly PersonRecord[],
): Promise<void> {
  if (persons.length === 0) return;
  await personModel(connection).collection.bulkWrite(
    persons.map((person) => ({
      replaceOne: { filter: { _id: person._id as never }, replacement: person, upsert: true },
    })),
    { session },
  );
}
