import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { reload } from '../loader.ts';
import { bestText } from '../localized.ts';
import { searchFilter } from '../search/search.ts';
import { changePosition } from './changePosition.ts';
import { normalisedContact } from './contact.ts';
import { grantRole } from './grantRole.ts';
import { currentPosition } from './person.model.ts';
import { mayListPersons, readsStandingIn } from './person.policy.ts';
import { countPersons, listPersons } from './person.store.ts';
import { registerPersons } from './registerPersons.ts';
import { revokeRole } from './revokeRole.ts';
import { updateAccessProfile } from './updateAccessProfile.ts';

/** A search for a whole address or number is one for that; every other is for the beginnings of words of names. */
function searched(search: string | null | undefined) {
  const contact = normalisedContact(search ?? '');
  if (/^[^@\s]+@[^@\s]+$/.test(contact)) return { email: contact };
  if (/^\+\d{7,15}$/.test(contact)) return { phone: contact };
  return searchFilter(search);
}

export const personResolvers = {
  Query: {
    me: (_parent, _args, { viewer, loaders }) =>
      viewer.personId === null ? null : loaders.person.load(viewer.personId),
    person: (_parent, { id }, { loaders }) => loaders.person.load(id),
    persons: (_parent, { tenantId, search, ...page }, { viewer, connection }) => {
      // Nobody is registered in no tenant: an empty list for who may not see this one.
      const among = mayListPersons(viewer, tenantId) ? tenantId : '';
      const filter = { 'registrations.tenantId': among, ...searched(search) };
      return pageOf(page, {
        read: (after, limit) => listPersons(connection, filter, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countPersons(connection, filter),
      });
    },
  },
  Mutation: { registerPersons, changePosition, updateAccessProfile, grantRole, revokeRole },
  Person: {
    __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
    id: ({ _id }) => _id,
    name: ({ names }, _args, { viewer }) => bestText(names, viewer.languages),
    tenants: async (person, _args, { viewer, loaders }) => {
      const shown = person.registrations.filter(({ tenantId }) => readsStandingIn(viewer, person, tenantId));
      const tenants = await Promise.all(shown.map(({ tenantId }) => loaders.tenant.load(tenantId)));
      return tenants.filter((tenant) => tenant !== null);
    },
    positions: ({ positions }) => positions.toReversed(),
    organisation: (person, _args, { loaders }) => {
      const position = currentPosition(person);
      return position && loaders.organisation.load(position.organisationId);
    },
    territory: ({ territoryId }, _args, { loaders }) =>
      territoryId ? loaders.territory.load(territoryId) : null,
    roles: (person, _args, { viewer }) =>
      person.roles.filter(({ tenantId }) => readsStandingIn(viewer, person, tenantId)),
  },
  Position: {
    id: ({ _id }) => _id,
    organisation: ({ organisationId }, _args, { loaders }) => loaders.organisation.load(organisationId),
    title: ({ titles }, _args, { viewer }) => bestText(titles, viewer.languages),
  },
  RoleGrant: {
    id: ({ _id }) => _id,
    tenant: ({ tenantId }, _args, { loaders }) => (tenantId ? loaders.tenant.load(tenantId) : null),
    organisation: ({ organisationId }, _args, { loaders }) =>
      organisationId ? loaders.organisation.load(organisationId) : null,
  },
  AccessProfile: {
    proxies: async ({ proxyIds }, _args, { loaders }) => {
      const proxies = await Promise.all(proxyIds.map((id) => loaders.person.load(id)));
      return proxies.filter((proxy) => proxy !== null);
    },
  },
  RegisterPersonsPayload: {
    persons: async ({ personIds }, _args, { loaders }) => {
      if (!personIds) return null;
      const persons = await Promise.all(personIds.map((id) => reload(loaders.person, id)));
      return persons.filter((person) => person !== null);
    },
    entryCodes: ({ personIds, seeds, expiresAt }) =>
      personIds && seeds && expiresAt
        ? personIds.map((personId, index) => ({ personId, seed: seeds[index] ?? '', expiresAt }))
        : null,
  },
  ChangePositionPayload: {
    person: ({ personId }, _args, { loaders }) => (personId ? reload(loaders.person, personId) : null),
  },
  UpdateAccessProfilePayload: {
    person: ({ personId }, _args, { loaders }) => (personId ? reload(loaders.person, personId) : null),
  },
  GrantRolePayload: {
    person: ({ personId }, _args, { loaders }) => (personId ? reload(loaders.person, personId) : null),
    grant: async ({ personId, grantId }, _args, { loaders }) => {
      const person = personId ? await reload(loaders.person, personId) : null;
      return person?.roles.find(({ _id }) => _id === grantId) ?? null;
    },
  },
  RevokeRolePayload: {
    person: ({ personId }, _args, { loaders }) => (personId ? reload(loaders.person, personId) : null),
  },
} satisfies Resolvers;
