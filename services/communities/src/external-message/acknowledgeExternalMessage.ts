import { z } from 'zod';
import { channels } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { changeDelivery, findDelivery } from './delivery.store.ts';
import { enterMessage } from './enterMessage.ts';
import { mayAcknowledge } from './message.policy.ts';
import { changeMessage } from './message.store.ts';

export const acknowledgeExternalMessage = write({
  name: 'acknowledgeExternalMessage',
  input: z.object({
    messageId: idOf('message'),
    organisationId: idOf('organisation'),
    channel: oneOf(channels).default('WEB'),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { messageId, organisationId, channel } = input;
    const ties = await context.ties();
    const entered = await enterMessage(context, session, messageId, 'SENT', () => true);
    const { community, message, standing } = entered;
    const delivery = await findDelivery(connection, session, messageId, organisationId);
    if (!delivery) return refuse('NOT_FOUND', 'organisationId');
    if (!mayAcknowledge(standing, ties, organisationId)) refuse('NOT_ALLOWED', 'organisationId');
    // Said before, by whomever: it arrived once.
    if (delivery.state === 'ACKNOWLEDGED') return { messageId };
    const now = new Date(clock.now());
    await changeDelivery(connection, session, delivery._id, {
      state: 'ACKNOWLEDGED',
      movedAt: now,
      acknowledgedAt: now,
      channel,
      recordedBy: viewer.personId,
    });
    const sequence = await changeMessage(connection, session, message, {}, 1);
    emit({
      type: 'externalMessage.acknowledged',
      ...(await envelopeOfViewer(context, session, community)),
      subject: messageId,
      sequence,
      channel,
      data: { organisationId, sentAt: delivery.sentAt.toISOString() },
    });
    return { messageId };
  },
});
