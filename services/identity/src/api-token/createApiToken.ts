import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { idOf, listOf, moment, oneOf, refuse, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { demandInTenant } from '../tenant/tenant.policy.ts';
import { identityWrite } from '../write.ts';
import { scopes } from './api-token.model.ts';
import { mayKeepApiTokens } from './api-token.policy.ts';
import { insertApiToken } from './api-token.store.ts';
import { hashOfSecret, secretOf } from './secret.ts';

const YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

export const createApiToken = identityWrite({
  name: 'createApiToken',
  input: z.object({
    tenantId: idOf('tenant'),
    name: text(100),
    scopes: listOf(oneOf(scopes), { min: 1, max: scopes.length }),
    expiresAt: moment.optional(),
  }),
  run: async ({ context, input, session }) => {
    const { connection, viewer, clock, equipment } = context;
    const { tenantId, name } = input;
    await demandInTenant(context, mayKeepApiTokens(viewer, tenantId), tenantId);
    const now = clock.now();
    const expiresAt = input.expiresAt ?? now + YEAR_MS;
    if (expiresAt <= now) refuse('IN_THE_PAST', 'expiresAt');
    if (expiresAt > now + 2 * YEAR_MS) refuse('DATE_OUT_OF_RANGE', 'expiresAt');

    const apiTokenId = newId('token');
    const seed = randomBytes(16).toString('base64url');
    await insertApiToken(connection, session, {
      _id: apiTokenId,
      tenantId,
      name,
      scopes: [...new Set(input.scopes)],
      hash: hashOfSecret(secretOf(equipment.secrets, seed)),
      createdAt: new Date(now),
      createdBy: viewer.personId,
      expiresAt: new Date(expiresAt),
      revokedAt: null,
    });
    return { apiTokenId, seed };
  },
});

export type CreatedApiToken = Awaited<ReturnType<typeof createApiToken>>;
