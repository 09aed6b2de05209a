import { z } from 'zod';
import { refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { namesIn } from '../localized.ts';
import { identityWrite } from '../write.ts';
import { mayCreateTenant } from './tenant.policy.ts';
import { insertTenant } from './tenant.store.ts';

export const createTenant = identityWrite({
  name: 'createTenant',
  input: z.object({ names: namesIn(200) }),
  run: async ({ context, input, session }) => {
    if (!mayCreateTenant(context.viewer)) refuse('NOT_ALLOWED');
    const tenantId = newId('tenant');
    const createdAt = new Date(context.clock.now());
    await insertTenant(context.connection, session, { _id: tenantId, names: input.names, createdAt });
    return { tenantId };
  },
});

export type CreatedTenant = Awaited<ReturnType<typeof createTenant>>;
