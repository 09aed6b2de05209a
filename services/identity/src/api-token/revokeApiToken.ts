import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { identityWrite } from '../write.ts';
import { mayKeepApiTokens } from './api-token.policy.ts';
import { findApiTokens, markRevoked } from './api-token.store.ts';

export const revokeApiToken = identityWrite({
  name: 'revokeApiToken',
  input: z.object({ apiTokenId: idOf('token') }),
  run: async ({ context, input, session }) => {
    const { connection, viewer, clock } = context;
    const { apiTokenId } = input;
    const [token] = await findApiTokens(connection, [apiTokenId]);
    if (!token || !mayKeepApiTokens(viewer, token.tenantId)) refuse('NOT_FOUND', 'apiTokenId');
    await markRevoked(connection, session, apiTokenId, new Date(clock.now()));
    return { apiTokenId };
  },
});

export type RevokedApiToken = Awaited<ReturnType<typeof revokeApiToken>>;
