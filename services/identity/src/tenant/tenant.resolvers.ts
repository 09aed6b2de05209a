import { isOperator } from '@kolo/auth';
import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { bestText } from '../localized.ts';
import { createTenant } from './createTenant.ts';
import { countTenants, listTenants } from './tenant.store.ts';

export const tenantResolvers = {
  Query: {
    tenant: (_parent, { id }, { loaders }) => loaders.tenant.load(id),
    tenants: async (_parent, args, { viewer, connection, acquaintance }) => {
      const among = isOperator(viewer) ? null : [...(await acquaintance.tenants())];
      return pageOf(args, {
        read: (after, limit) => listTenants(connection, among, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countTenants(connection, among),
      });
    },
  },
  Mutation: { createTenant },
  Tenant: {
    __resolveReference: ({ id }, { loaders }) => loaders.tenant.load(id),
    id: ({ _id }) => _id,
    name: ({ names }, _args, { viewer }) => bestText(names, viewer.languages) ?? '',
  },
  CreateTenantPayload: {
    tenant: ({ tenantId }, _args, { loaders }) => (tenantId ? loaders.tenant.load(tenantId) : null),
  },
} satisfies Resolvers;
