import { z } from 'zod';
import { organises } from '@kolo/auth';
import { idOf, refuse } from '@kolo/graphql';
import { defineActivitiesWrite } from '../write.ts';
import { changeHubRecord } from './hub.store.ts';
import { factsOf, knownHub } from './knownHub.ts';

/** Ends a hub; what it hosted stays. Said twice, it has one effect. */
export const closeHub = defineActivitiesWrite({
  name: 'closeHub',
  input: z.object({ hubId: idOf('hub') }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { hubId } = input;
    const hub = await knownHub(context, session, hubId);
    if (!organises(viewer, hub.tenantId)) refuse('NOT_ALLOWED', 'hubId');
    if (hub.closedAt !== null) return { hubId };
    const version = hub.version + 1;
    await changeHubRecord(connection, hubId, { closedAt: new Date(clock.now()), version }, session);
    emit({
      type: 'hub.closed',
      subject: hubId,
      sequence: version,
      tenant: hub.tenantId,
      actor: viewer.personId,
      data: factsOf(hub),
    });
    return { hubId };
  },
});
