import { z } from 'zod';
import { channels } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { enterThing } from '../community/enterThing.ts';
import { writtenText } from '../contribution/written-text.ts';
import type { Standing } from '../standing/standing.ts';
import { write } from '../write/write.ts';
import type { OrganisationInquiryRecord } from './inquiry.model.ts';
import { seesInquiry } from './inquiry.policy.ts';
import { findInquiry, storeAnswer } from './inquiry.store.ts';

export const answerOrganisationInquiry = write({
  name: 'answerOrganisationInquiry',
  input: z.object({
    inquiryId: idOf('inquiry'),
    text: writtenText(5_000),
    channel: oneOf(channels).default('WEB'),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { inquiryId, text, channel } = input;
    const ties = await context.ties();
    const sees = (standing: Standing, inquiry: OrganisationInquiryRecord) =>
      seesInquiry(standing, ties, inquiry);
    const { community, thing: inquiry } = await enterThing(
      context,
      session,
      await findInquiry(connection, session, inquiryId),
      { field: 'inquiryId', sees, may: sees },
    );
    const answeredAt = new Date(clock.now());
    const answer = { answer: text, answeredBy: viewer.personId, answeredAt, answerChannel: channel };
    if (!(await storeAnswer(connection, session, inquiryId, answer))) refuse('INQUIRY_ANSWERED', 'inquiryId');
    const { organisationId, sentAt } = inquiry;
    emit({
      type: 'organisationInquiry.answered',
      ...(await envelopeOfViewer(context, session, community)),
      subject: inquiryId,
      sequence: 2,
      channel,
      data: { organisationId, sentAt: sentAt.toISOString() },
    });
    return { inquiryId };
  },
});
