import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasToDoWith } from '../activity-type/activityType.policy.ts';
import type { Context } from '../context.ts';
import type { Reach } from '../reach.ts';
import type { HubRecord } from './hub.model.ts';
import type { HubNetworkRecord } from './hubNetwork.model.ts';

/** Who coordinates a hub is for those who may turn to it, and not for sponsors. */
const readsCoordinator = (reach: Reach, { tenantId }: Pick<HubRecord, 'tenantId'>): boolean =>
  reach.tenantIds.has(tenantId) || reach.organised.has(tenantId);

const hasToDo = async (context: Context, { tenantId }: { tenantId: Id }): Promise<boolean> =>
  hasToDoWith(await context.reach(), tenantId);

export const hubPolicies: TypePolicies<Context> = {
  HubNetwork: typePolicy<Context, HubNetworkRecord>({
    visible: hasToDo,
    fields: {
      id: 'whoSeesIt',
      name: 'whoSeesIt',
      names: 'whoSeesIt',
      tenant: 'whoSeesIt',
      hubs: 'whoSeesIt',
    },
  }),
  Hub: typePolicy<Context, HubRecord>({
    visible: hasToDo,
    fields: {
      id: 'whoSeesIt',
      network: 'whoSeesIt',
      organisation: 'whoSeesIt',
      territory: 'whoSeesIt',
      coordinator: async (context, hub) => readsCoordinator(await context.reach(), hub),
      rooms: 'whoSeesIt',
      opensOn: 'whoSeesIt',
      closedAt: 'whoSeesIt',
      activities: 'whoSeesIt',
    },
  }),
};
