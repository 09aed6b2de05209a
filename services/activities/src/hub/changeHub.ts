import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, refuse, text } from '@kolo/graphql';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { defineActivitiesWrite } from '../write.ts';
import { changeHubRecord } from './hub.store.ts';
import { knownHub } from './knownHub.ts';

/** Changes what is given of a hub: its rooms are its coordinator's to say, too. */
export const changeHub = defineActivitiesWrite({
  name: 'changeHub',
  input: z.object({
    hubId: idOf('hub'),
    coordinatorId: idOf('person').optional(),
    rooms: text(500, { lines: true }).optional(),
  }),
  async run({ context, input, session }) {
    const { connection, viewer } = context;
    const { hubId, coordinatorId, rooms } = input;
    const hub = await knownHub(context, session, hubId);
    if (!organises(viewer, hub.tenantId)) {
      if (hub.coordinatorId !== viewer.personId) refuse('NOT_ALLOWED', 'hubId');
      if (coordinatorId !== undefined) refuse('NOT_ALLOWED', 'coordinatorId');
    }
    if (hub.closedAt !== null) refuse('HUB_CLOSED', 'hubId');
    if (coordinatorId !== undefined) {
      const coordinator = { personId: coordinatorId, field: ['coordinatorId'] };
      await refuseStrangers(connection, session, hub.tenantId, [coordinator]);
    }
    const changes = { coordinatorId: coordinatorId ?? hub.coordinatorId, rooms: rooms ?? hub.rooms };
    await changeHubRecord(connection, hubId, changes, session);
    return { hubId };
  },
});
