import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { bestText } from '../localized.ts';
import { searchFilter } from '../search/search.ts';
import { registerTerritory } from './registerTerritory.ts';
import { countTerritories, listTerritories } from './territory.store.ts';

export const territoryResolvers = {
  Query: {
    territory: (_parent, { id }, { loaders }) => loaders.territory.load(id),
    territories: async (_parent, { search, parentId, ...page }, { connection, acquaintance }) => {
      const filter = {
        ...(await acquaintance.ownRegisters()),
        ...(parentId != null && { parentId }),
        ...searchFilter(search),
      };
      return pageOf(page, {
        read: (after, limit) => listTerritories(connection, filter, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countTerritories(connection, filter),
      });
    },
  },
  Mutation: { registerTerritory },
  Territory: {
    __resolveReference: ({ id }, { loaders }) => loaders.territory.load(id),
    id: ({ _id }) => _id,
    name: ({ names }, _args, { viewer }) => bestText(names, viewer.languages) ?? '',
    parent: ({ parentId }, _args, { loaders }) => (parentId ? loaders.territory.load(parentId) : null),
    tenant: ({ tenantId }, _args, { loaders }) => loaders.tenant.load(tenantId),
  },
  RegisterTerritoryPayload: {
    territory: ({ territoryId }, _args, { loaders }) =>
      territoryId ? loaders.territory.load(territoryId) : null,
  },
} satisfies Resolvers;
