import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { enterCommunity, envelopeOfViewer } from '../community/enterCommunity.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { mayInquire } from './inquiry.policy.ts';
import { addInquiry } from './inquiry.store.ts';

export const sendOrganisationInquiry = write({
  name: 'sendOrganisationInquiry',
  input: z.object({
    communityId: idOf('community'),
    organisationId: idOf('organisation'),
    text: writtenText(5_000),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { communityId, organisationId, text } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayInquire(standing)) refuse('NOT_ALLOWED', 'communityId');
    const inquiryId = newId('inquiry');
    await addInquiry(connection, session, {
      _id: inquiryId,
      communityId,
      organisationId,
      text,
      sentBy: viewer.personId,
      sentAt: new Date(clock.now()),
      answer: null,
      answeredBy: null,
      answeredAt: null,
      answerChannel: null,
    });
    emit({
      type: 'organisationInquiry.sent',
      ...(await envelopeOfViewer(context, session, community)),
      subject: inquiryId,
      data: { organisationId },
    });
    return { inquiryId };
  },
});
