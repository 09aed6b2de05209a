import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { insertHubNetwork } from './hub.store.ts';

/** Founds a network of hubs. */
export const createHubNetwork = defineActivitiesWrite({
  name: 'createHubNetwork',
  input: z.object({ tenantId: idOf('tenant'), names: titlesInput }),
  async run({ context, input, session }) {
    const { connection, viewer, clock } = context;
    const { tenantId, names } = input;
    if (!organises(viewer, tenantId)) {
      const hasPartInIt = viewer.roles.some((grant) => grant.tenantId === tenantId);
      refuse(hasPartInIt ? 'NOT_ALLOWED' : 'NOT_FOUND', 'tenantId');
    }
    const hubNetworkId = newId('hubnetwork');
    const createdAt = new Date(clock.now());
    await insertHubNetwork(connection, { _id: hubNetworkId, tenantId, names, createdAt }, session);
    return { hubNetworkId };
  },
});
