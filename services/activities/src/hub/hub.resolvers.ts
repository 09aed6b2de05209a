import { visibleActivities } from '../activity/activity.policy.ts';
import { pageOfActivities } from '../activity/activity.store.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { titleFor } from '../titles.ts';
import { changeHub } from './changeHub.ts';
import { closeHub } from './closeHub.ts';
import { createHubNetwork } from './createHubNetwork.ts';
import type { HubWritten } from './hub.model.ts';
import { pageOfHubs } from './hub.store.ts';
import type { HubNetworkWritten } from './hubNetwork.model.ts';
import { openHub } from './openHub.ts';

const written = {
  hub: ({ hubId }: HubWritten, _args: unknown, { loaders }: Context) =>
    hubId === undefined ? null : loaders.hub.clear(hubId).load(hubId),
};

export const hubResolvers = {
  Query: {
    hub: (_parent, { id }, { loaders }) => loaders.hub.load(id),
    hubNetwork: (_parent, { id }, { loaders }) => loaders.hubNetwork.load(id),
  },
  Mutation: { createHubNetwork, openHub, changeHub, closeHub },
  CreateHubNetworkPayload: {
    hubNetwork: ({ hubNetworkId }: HubNetworkWritten, _args: unknown, { loaders }: Context) =>
      hubNetworkId === undefined ? null : loaders.hubNetwork.load(hubNetworkId),
  },
  OpenHubPayload: written,
  ChangeHubPayload: written,
  CloseHubPayload: written,
  HubNetwork: {
    __resolveReference: ({ id }, { loaders }) => loaders.hubNetwork.load(id),
    id: ({ _id }) => _id,
    name: ({ names }, _args, { viewer }) => titleFor(names, viewer.languages),
    tenant: ({ tenantId }) => ({ id: tenantId }),
    hubs: ({ _id }, args, { connection }) => pageOfHubs(connection, _id, args),
  },
  Hub: {
    __resolveReference: ({ id }, { loaders }) => loaders.hub.load(id),
    id: ({ _id }) => _id,
    network: ({ networkId }, _args, { loaders }) => loaders.hubNetwork.load(networkId),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    territory: ({ territoryId }) => (territoryId === null ? null : { id: territoryId }),
    coordinator: ({ coordinatorId }) => ({ id: coordinatorId }),
    activities: async ({ _id }, args, context) =>
      pageOfActivities(context.connection, [{ hubId: _id }, await visibleActivities(context)], args),
  },
} satisfies Resolvers;
