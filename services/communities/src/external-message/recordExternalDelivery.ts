import { z } from 'zod';
import { channels } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { changeDelivery, findDelivery } from './delivery.store.ts';
import { enterMessage } from './enterMessage.ts';
import { mayMessage } from './message.policy.ts';
import { changeMessage } from './message.store.ts';

export const recordExternalDelivery = write({
  name: 'recordExternalDelivery',
  input: z.object({
    messageId: idOf('message'),
    organisationId: idOf('organisation'),
    state: oneOf(['DELIVERED', 'RETURNED']),
    channel: oneOf(channels).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { messageId, organisationId, state } = input;
    const { community, message } = await enterMessage(context, session, messageId, 'SENT', mayMessage);
    const delivery = await findDelivery(connection, session, messageId, organisationId);
    if (!delivery) return refuse('NOT_FOUND', 'organisationId');
    // Who said that it arrived is right.
    if (delivery.state === 'ACKNOWLEDGED') refuse('WRONG_STATE', 'organisationId', { state: delivery.state });
    if (delivery.state === state) return { messageId };
    const channel = input.channel ?? null;
    await changeDelivery(connection, session, delivery._id, {
      state,
      movedAt: new Date(clock.now()),
      channel,
      recordedBy: viewer.personId,
    });
    if (state === 'RETURNED') {
      const sequence = await changeMessage(connection, session, message, {}, 1);
      emit({
        type: 'externalMessage.returned',
        ...(await envelopeOfViewer(context, session, community)),
        subject: messageId,
        sequence,
        channel,
        data: { organisationId },
      });
    }
    return { messageId };
  },
});
