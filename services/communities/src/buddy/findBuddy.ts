import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { PersonRecord } from '../person/person.model.ts';
import { findPersons } from '../person/person.store.ts';
import { lookedAfterBy, possibleBuddies } from './buddy.store.ts';

const base = (language: string) => language.toLowerCase().split('-')[0];

const speakTogether = (a: Pick<PersonRecord, 'languages'>, b: Pick<PersonRecord, 'languages'>): boolean =>
  a.languages.some((language) => b.languages.some((other) => base(other) === base(language)));

/**
 * Who looks after a newcomer: an ACTIVE or CORE member who shares a language with them, and of those the one with the fewest newcomers.
 * Null where nobody is near enough to the core yet.
 */
export async function findBuddy(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  newcomer: PersonRecord,
): Promise<Id | null> {
  const candidates = await possibleBuddies(connection, session, communityId, newcomer._id);
  if (candidates.length === 0) return null;
  const persons = await findPersons(connection, candidates, session);
  const speaking = candidates.filter((id) => {
    const person = persons.get(id);
    return person !== undefined && speakTogether(person, newcomer);
  });
  // Where no language is known to be shared, somebody is still better than nobody.
  const possible = speaking.length > 0 ? speaking : candidates;
  const load = await lookedAfterBy(connection, session, communityId, possible);
  const [first] = possible.toSorted((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0) || (a < b ? -1 : 1));
  return first ?? null;
}
