import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { indexDocuments, TEXT, TITLE, wordsOf } from '@kolo/search';
import type { Searchable, SearchSource, WeightedText } from '@kolo/search';
import { communitiesOf } from '@kolo/standing';
import type { PersonInCommunity } from '@kolo/standing';
import type { LocalizedText } from '../localized.ts';
import type { OrganisationRecord } from '../organisation/organisation.model.ts';
import { findOrganisations } from '../organisation/organisation.store.ts';
import { currentPosition } from '../person/person.model.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPersons, whoWorkedAt } from '../person/person.store.ts';

export const inCommunity = (communityId: Id) => `community:${communityId}`;
export const ofTenant = (tenantId: Id) => `tenant:${tenantId}`;
export const oneself = (personId: Id) => `person:${personId}`;

/** The one person of whom an event says something new: who they are, or in which communities others meet them. */
function personIn(event: AnyKoloEvent): Id | null {
  switch (event.type) {
    case 'person.registered':
    case 'position.changed':
    case 'membership.invited':
    case 'membership.accepted':
    case 'membership.declined':
    case 'membership.expired':
    case 'membership.becameAlumnus':
    case 'membership.left':
    case 'membership.removed':
    case 'leadership.assigned':
    case 'leadership.ended':
      return event.data.personId;
    default:
      return null;
  }
}

/** Reads anew whom events tell of, as they are now: after the standing of the same batch was written, in its transaction. */
export async function indexChanged(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const named = events.filter(({ type }) => type === 'organisation.aliasAdded').map(({ subject }) => subject);
  const staff = named.length === 0 ? [] : await whoWorkedAt(connection, session, [...new Set(named)]);
  const ids = [...new Set([...events.map(personIn).filter((id) => id !== null), ...staff])];
  if (ids.length > 0) await indexPersons(connection, ids, session);
}

async function indexPersons(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<void> {
  const persons = await findPersons(connection, ids, session);
  const communities = await communitiesOf(connection, ids, session);
  const organisationIds = persons.flatMap((person) => currentPosition(person)?.organisationId ?? []);
  const organisations = new Map(
    (await findOrganisations(connection, [...new Set(organisationIds)], session)).map((one) => [
      one._id,
      one,
    ]),
  );
  const found = persons.map((person) =>
    searchableOf(
      person,
      organisations.get(currentPosition(person)?.organisationId ?? '') ?? null,
      communities.get(person._id) ?? [],
    ),
  );
  await indexDocuments(connection, ids, found, session);
}

export const searchSource: SearchSource = {
  collections: { PERSON: 'persons' },
  index: (connection, _kind, ids, session) => indexPersons(connection, ids, session),
};

const weighted = (texts: readonly LocalizedText[], weight: number) =>
  texts.map(({ text }) => ({ text, weight }));

/** Each word once: of an organisation with many spellings, its words must not outweigh the names of those who work there. */
function wordsOfOrganisation({ names, aliases }: OrganisationRecord): WeightedText[] {
  const words = new Set([...names.map(({ text }) => text), ...aliases].flatMap(wordsOf));
  return [...words].map((text) => ({ text, weight: TEXT }));
}

function searchableOf(
  person: PersonRecord,
  organisation: OrganisationRecord | null,
  communities: readonly PersonInCommunity[],
): Searchable {
  const { _id, names, registrations } = person;
  return {
    id: _id,
    kind: 'PERSON',
    languages: names.map(({ language }) => language),
    texts: [
      ...weighted(names, TITLE),
      ...weighted(currentPosition(person)?.titles ?? [], TEXT),
      ...(organisation === null ? [] : wordsOfOrganisation(organisation)),
    ],
    audiences: [
      oneself(_id),
      ...registrations.map(({ tenantId }) => ofTenant(tenantId)),
      ...communities.map(({ communityId }) => inCommunity(communityId)),
    ],
  };
}
