import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { reload } from '../loader.ts';
import { mayKeepApiTokens } from './api-token.policy.ts';
import { countApiTokens, listApiTokens } from './api-token.store.ts';
import { createApiToken } from './createApiToken.ts';
import { revokeApiToken } from './revokeApiToken.ts';
import { secretOf } from './secret.ts';

export const apiTokenResolvers = {
  Query: {
    apiTokens: (_parent, { tenantId, ...page }, { viewer, connection }) => {
      // No token is of no tenant: an empty list for who may not see this one.
      const among = mayKeepApiTokens(viewer, tenantId) ? tenantId : '';
      return pageOf(page, {
        read: (after, limit) => listApiTokens(connection, among, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countApiTokens(connection, among),
      });
    },
  },
  Mutation: { createApiToken, revokeApiToken },
  ApiToken: {
    id: ({ _id }) => _id,
    tenant: ({ tenantId }, _args, { loaders }) => loaders.tenant.load(tenantId),
  },
  CreateApiTokenPayload: {
    apiToken: ({ apiTokenId }, _args, { loaders }) =>
      apiTokenId ? reload(loaders.apiToken, apiTokenId) : null,
    secret: ({ seed }, _args, { equipment }) => (seed ? secretOf(equipment.secrets, seed) : null),
  },
  RevokeApiTokenPayload: {
    apiToken: ({ apiTokenId }, _args, { loaders }) =>
      apiTokenId ? reload(loaders.apiToken, apiTokenId) : null,
  },
} satisfies Resolvers;
