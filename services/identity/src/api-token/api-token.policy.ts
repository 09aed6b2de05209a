import { isSignedIn, organises } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { ApiTokenRecord } from './api-token.model.ts';

/** A person who organises the tenant: a machine must not make itself another token. */
export function mayKeepApiTokens(viewer: Viewer, tenantId: Id): boolean {
  return isSignedIn(viewer) && organises(viewer, tenantId);
}

export const apiTokenPolicies = {
  Query: { fields: { apiTokens: 'signedIn' } },
  Mutation: { fields: { createApiToken: 'signedIn', revokeApiToken: 'signedIn' } },
  ApiToken: typePolicy<Context, ApiTokenRecord>({
    visible: ({ viewer }, { tenantId }) => mayKeepApiTokens(viewer, tenantId),
    fields: {
      id: 'whoSeesIt',
      name: 'whoSeesIt',
      scopes: 'whoSeesIt',
      tenant: 'whoSeesIt',
      createdAt: 'whoSeesIt',
      expiresAt: 'whoSeesIt',
      revokedAt: 'whoSeesIt',
    },
  }),
} satisfies TypePolicies<Context>;
