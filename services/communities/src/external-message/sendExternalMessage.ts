import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { addDeliveries, deliveryId } from './delivery.store.ts';
import { enterMessage } from './enterMessage.ts';
import { mayMessage } from './message.policy.ts';
import { changeMessage } from './message.store.ts';

export const sendExternalMessage = write({
  name: 'sendExternalMessage',
  input: z.object({ messageId: idOf('message') }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { messageId } = input;
    const { community, message } = await enterMessage(context, session, messageId, 'DRAFT', mayMessage);
    const { organisationIds, communityId, version } = message;
    const sentAt = new Date(clock.now());
    const sent = { status: 'SENT' as const, sentAt, sentBy: viewer.personId };
    await changeMessage(connection, session, message, sent, organisationIds.length);
    await addDeliveries(
      connection,
      session,
      organisationIds.map((organisationId) => ({
        _id: deliveryId(messageId, organisationId),
        messageId,
        communityId,
        organisationId,
        state: 'SENT',
        sentAt,
        movedAt: sentAt,
        acknowledgedAt: null,
        channel: null,
        recordedBy: viewer.personId,
      })),
    );
    const envelope = await envelopeOfViewer(context, session, community);
    organisationIds.forEach((organisationId, index) => {
      emit({
        type: 'externalMessage.sent',
        ...envelope,
        subject: messageId,
        sequence: version + 1 + index,
        data: { organisationId },
      });
    });
    return { messageId };
  },
});
