import { z } from 'zod';
import { calendarDay, email, idOf, language, listOf, oneOf, phone, Refusal } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { issueCodes } from '../entry-code/entry-code.ts';
import { namesIn } from '../localized.ts';
import { organisationsOfTenants } from '../organisation/organisation.store.ts';
import type { OrganisationRecord } from '../organisation/organisation.model.ts';
import { searchWords } from '../search/fold.ts';
import { demandInTenant } from '../tenant/tenant.policy.ts';
import { territoriesOfTenant } from '../territory/territory.store.ts';
import { identityWrite } from '../write.ts';
import { lastDayAnywhere, today } from './days.ts';
import { positionServices } from './person.model.ts';
import type { PersonRecord } from './person.model.ts';
import { mayRegisterPersons } from './person.policy.ts';
import { insertPersons, takenContacts } from './person.store.ts';

const entry = z.object({
  names: namesIn(200),
  email: email.optional(),
  phone: phone.optional(),
  languages: listOf(language, { max: 10 }).default([]),
  position: z
    .object({
      organisationId: idOf('organisation'),
      titles: namesIn(200, 0).default([]),
      service: oneOf(positionServices),
      from: calendarDay.optional(),
    })
    .optional(),
  territoryId: idOf('territory').optional(),
});
type Entry = z.output<typeof entry>;

export const registerPersons = identityWrite({
  name: 'registerPersons',
  input: z.object({ tenantId: idOf('tenant'), persons: listOf(entry, { min: 1, max: 100 }) }),
  run: async ({ context, input, session, emit }) => {
    const { connection, viewer, clock } = context;
    const { tenantId, persons: entries } = input;
    await demandInTenant(context, mayRegisterPersons(viewer, tenantId), tenantId);

    const organisations = await organisationsOfTenants(
      connection,
      session,
      [tenantId],
      entries.flatMap(({ position }) => position?.organisationId ?? []),
    );
    const territories = await territoriesOfTenant(
      connection,
      session,
      tenantId,
      entries.flatMap(({ territoryId }) => territoryId ?? []),
    );
    const taken = await takenContacts(
      connection,
      session,
      entries.flatMap((one) => one.email ?? []),
      entries.flatMap((one) => one.phone ?? []),
    );
    const drafts = [
      ...contactFaults(entries, taken),
      ...referenceFaults(entries, organisations, territories, lastDayAnywhere(clock)),
    ];
    if (drafts.length > 0) throw new Refusal(drafts);

    const now = new Date(clock.now());
    const persons = entries.map((one): PersonRecord => ({
      ...recordOf(one, organisations, today(clock)),
      registrations: [{ tenantId, registeredAt: now, registeredBy: viewer.personId }],
      createdAt: now,
    }));
    await insertPersons(connection, session, persons);
    const personIds = persons.map(({ _id }) => _id);
    const { seeds, expiresAt } = await issueCodes(context, session, personIds);
    for (const person of persons) {
      emit({
        type: 'person.registered',
        subject: person._id,
        sequence: person.version,
        tenant: tenantId,
        actor: viewer.personId,
        territory: person.territoryId,
        data: {
          personId: person._id,
          organisationId: person.positions[0]?.organisationId ?? null,
          territoryId: person.territoryId,
        },
      });
    }
    return { personIds, seeds, expiresAt };
  },
});

export type RegisteredPersons = Awaited<ReturnType<typeof registerPersons>>;

const at = (index: number, ...path: string[]) => ['persons', String(index), ...path];

/** A person can be reached, and nobody else by the same address: neither in Kolo nor in this list. */
function contactFaults(entries: readonly Entry[], taken: ReadonlySet<string>): UserErrorDraft[] {
  const seen = new Set<string>();
  return entries.flatMap((one, index): UserErrorDraft[] => {
    if (one.email === undefined && one.phone === undefined)
      return [{ code: 'NO_CONTACT', field: at(index, 'email') }];
    return (['email', 'phone'] as const).flatMap((kind): UserErrorDraft[] => {
      const contact = one[kind];
      if (contact === undefined) return [];
      if (taken.has(contact)) return [{ code: 'CONTACT_TAKEN', field: at(index, kind) }];
      if (seen.has(contact)) return [{ code: 'CONTACT_TWICE', field: at(index, kind) }];
      seen.add(contact);
      return [];
    });
  });
}

function referenceFaults(
  entries: readonly Entry[],
  organisations: ReadonlyMap<string, unknown>,
  territories: ReadonlyMap<string, unknown>,
  latest: string,
): UserErrorDraft[] {
  return entries.flatMap(({ position, territoryId }, index) => {
    const faults: UserErrorDraft[] = [];
    if (position && !organisations.has(position.organisationId)) {
      faults.push({ code: 'NOT_FOUND', field: at(index, 'position', 'organisationId') });
    }
    if (position?.from !== undefined && position.from > latest) {
      faults.push({ code: 'IN_THE_FUTURE', field: at(index, 'position', 'from') });
    }
    if (territoryId !== undefined && !territories.has(territoryId)) {
      faults.push({ code: 'NOT_FOUND', field: at(index, 'territoryId') });
    }
    return faults;
  });
}

function recordOf(
  { names, email: address, phone: number, languages, position, territoryId }: Entry,
  organisations: ReadonlyMap<string, OrganisationRecord>,
  day: string,
): Omit<PersonRecord, 'registrations' | 'createdAt'> {
  const organisation = position && organisations.get(position.organisationId);
  return {
    _id: newId('person'),
    version: 1,
    names,
    languages: [...new Set(languages.length > 0 ? languages : names.map((name) => name.language))],
    email: address ?? null,
    phone: number ?? null,
    positions: position
      ? [{ ...position, _id: newId('position'), from: position.from ?? day, to: null }]
      : [],
    territoryId: territoryId ?? organisation?.territoryId ?? null,
    roles: [],
    accessProfile: null,
    searchWords: searchWords(names.map(({ text }) => text)),
  };
}
