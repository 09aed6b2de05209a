import { z } from 'zod';
import { organises } from '@kolo/auth';
import { calendarDay, idOf, refuse, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { hasToDoWith } from '../activity-type/activityType.policy.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { territoryIsOf } from '../territory/territory.store.ts';
import { defineActivitiesWrite } from '../write.ts';
import { hubNetworksById, insertHub, isHub } from './hub.store.ts';
import { factsOf } from './knownHub.ts';

/** Makes an organisation a hub of a network. */
export const openHub = defineActivitiesWrite({
  name: 'openHub',
  input: z.object({
    hubNetworkId: idOf('hubnetwork'),
    organisationId: idOf('organisation'),
    territoryId: idOf('territory').optional(),
    coordinatorId: idOf('person'),
    rooms: text(500, { lines: true }).optional(),
    opensOn: calendarDay,
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { organisationId, coordinatorId, opensOn, territoryId = null } = input;
    const [network] = await hubNetworksById(connection, [input.hubNetworkId], session);
    if (!network || !hasToDoWith(await context.reach(), network.tenantId)) {
      return refuse('NOT_FOUND', 'hubNetworkId');
    }
    const { _id: networkId, tenantId } = network;
    if (!organises(viewer, tenantId)) refuse('NOT_ALLOWED', 'hubNetworkId');
    const coordinator = { personId: coordinatorId, field: ['coordinatorId'] };
    await refuseStrangers(connection, session, tenantId, [coordinator]);
    if (territoryId !== null && !(await territoryIsOf(connection, tenantId, territoryId, session))) {
      refuse('NOT_FOUND', 'territoryId');
    }
    if (await isHub(connection, networkId, organisationId, session)) refuse('DUPLICATE', 'organisationId');

    const hubId = newId('hub');
    const hub = {
      ...{ tenantId, networkId, organisationId, territoryId, coordinatorId, opensOn },
      _id: hubId,
      rooms: input.rooms ?? null,
      closedAt: null,
      createdAt: new Date(clock.now()),
      version: 1,
    };
    await insertHub(connection, hub, session);
    const actor = viewer.personId;
    emit({ type: 'hub.opened', subject: hubId, tenant: tenantId, actor, data: factsOf(hub) });
    return { hubId };
  },
});
