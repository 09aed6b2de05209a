import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { PersonRecord } from './person.model.ts';
import { findPersons, replacePersons, unknownPerson } from './person.store.ts';

type PersonEvent = Extract<
  AnyKoloEvent,
  { type: 'person.registered' | 'person.accessProfileChanged' | 'position.changed' }
>;

const isPersonEvent = (event: AnyKoloEvent): event is PersonEvent =>
  event.type === 'person.registered' ||
  event.type === 'person.accessProfileChanged' ||
  event.type === 'position.changed';

/** A person after an event of theirs; one that is older than what is stored changes nothing, so the order of arrival does not matter. */
export function afterEvent(person: PersonRecord, event: PersonEvent): PersonRecord {
  const { sequence, tenant } = event;
  if (event.type === 'person.accessProfileChanged') {
    if (sequence <= person.profileSequence) return person;
    const { bandwidth, proxyIds } = event.data;
    return { ...person, bandwidth, proxyIds, profileSequence: sequence };
  }
  const isNew = event.type === 'person.registered' && tenant !== null && !person.tenantIds.includes(tenant);
  const known = isNew ? { ...person, tenantIds: [...person.tenantIds, tenant].sort() } : person;
  if (sequence <= person.positionSequence) return known;
  const { organisationId, territoryId } = event.data;
  return { ...known, organisationId, territoryId, positionSequence: sequence };
}

/** Consumes identity's events of persons; their order and repetition make no difference. */
export async function projectPersons(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const theirs = events.filter(isPersonEvent);
  if (theirs.length === 0) return;
  const ids = theirs.map(({ data }) => data.personId);
  const persons = await findPersons(connection, ids, session);
  for (const event of theirs) {
    const { personId } = event.data;
    persons.set(personId, afterEvent(persons.get(personId) ?? unknownPerson(personId), event));
  }
  await replacePersons(connection, [...persons.values()], session);
}
