import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { reload } from '../loader.ts';
import { bestText } from '../localized.ts';
import { searchFilter } from '../search/search.ts';
import { addOrganisationAlias } from './addOrganisationAlias.ts';
import { countOrganisations, listOrganisations } from './organisation.store.ts';
import { registerOrganisation } from './registerOrganisation.ts';

export const organisationResolvers = {
  Query: {
    organisation: (_parent, { id }, { loaders }) => loaders.organisation.load(id),
    organisations: async (_parent, { search, ...page }, { connection, acquaintance }) => {
      const filter = { ...(await acquaintance.ownRegisters()), ...searchFilter(search) };
      return pageOf(page, {
        read: (after, limit) => listOrganisations(connection, filter, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countOrganisations(connection, filter),
      });
    },
  },
  Mutation: { registerOrganisation, addOrganisationAlias },
  Organisation: {
    __resolveReference: ({ id }, { loaders }) => loaders.organisation.load(id),
    id: ({ _id }) => _id,
    name: ({ names }, _args, { viewer }) => bestText(names, viewer.languages) ?? '',
    territory: ({ territoryId }, _args, { loaders }) =>
      territoryId ? loaders.territory.load(territoryId) : null,
    tenant: ({ tenantId }, _args, { loaders }) => loaders.tenant.load(tenantId),
  },
  RegisterOrganisationPayload: {
    organisation: ({ organisationId }, _args, { loaders }) =>
      organisationId ? reload(loaders.organisation, organisationId) : null,
  },
  AddOrganisationAliasPayload: {
    organisation: ({ organisationId }, _args, { loaders }) =>
      organisationId ? reload(loaders.organisation, organisationId) : null,
  },
} satisfies Resolvers;
