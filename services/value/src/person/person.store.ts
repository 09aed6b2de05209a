import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { personModel } from './person.model.ts';
import type { PersonRecord } from './person.model.ts';

/** What is known of some persons, by id; nothing is known of one who is missing. */
export async function personsById(
  connection: Connection,
  ids: readonly Id[],
): Promise<Map<Id, PersonRecord>> {
  const rows = await personModel(connection)
    .find({ _id: { $in: [...new Set(ids)] } })
    .lean();
  return new Map(rows.map((row) => [row._id, row]));
}

/** Takes over what events tell of persons, in any order, inside the consumer's transaction. */
export async function applyToPersons(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const told = new Map<Id, PersonRecord>();
  for (const event of events) {
    const person = personOf(event);
    if (person) told.set(person._id, folded(told.get(person._id), person));
  }
  if (told.size === 0) return;
  const rows = connection.collection<PersonRecord>('persons');
  const known = await rows.find({ _id: { $in: [...told.keys()] } }, { session }).toArray();
  const changes = known.map((row) => {
    const replacement = folded(row, told.get(row._id) ?? row);
    told.delete(row._id);
    return { replaceOne: { filter: { _id: row._id }, replacement } };
  });
  if (told.size > 0) await rows.insertMany([...told.values()], { session });
  if (changes.length > 0) await rows.bulkWrite(changes, { session });
}

/** Sorts events about one person as text: by identity's counter, then by time and id. */
const versionOf = ({ sequence, time, id }: AnyKoloEvent) =>
  `${String(sequence).padStart(12, '0')}|${time}|${id}`;

function personOf(event: AnyKoloEvent): PersonRecord | null {
  const version = versionOf(event);
  switch (event.type) {
    case 'person.registered':
    case 'position.changed': {
      const { personId, organisationId, territoryId } = event.data;
      return { _id: personId, post: { version, organisationId, territoryId }, access: null };
    }
    case 'person.accessProfileChanged': {
      const { personId, bandwidth, proxyIds } = event.data;
      return { _id: personId, post: null, access: { version, bandwidth, proxyIds } };
    }
    default:
      return null;
  }
}

function newer<Part extends { version: string }>(a: Part | null, b: Part | null): Part | null {
  if (a === null || b === null) return a ?? b;
  return a.version < b.version ? b : a;
}

function folded(known: PersonRecord | undefined, told: PersonRecord): PersonRecord {
  if (!known) return told;
  return { _id: told._id, post: newer(known.post, told.post), access: newer(known.access, told.access) };
}
