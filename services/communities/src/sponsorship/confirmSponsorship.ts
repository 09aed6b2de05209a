import { z } from 'zod';
import { calendarDay, idOf, listOf, localizedText, moment, oneOf, refuse } from '@kolo/graphql';
import { sponsorshipKinds } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { enterCommunity, envelopeOfViewer } from '../community/enterCommunity.ts';
import { localDay } from '../community/localDay.ts';
import { write } from '../write/write.ts';
import { MOST_OBJECTIVES, writtenObjectives } from './objectives.ts';
import { mayConfirmSponsorship } from './sponsorship.policy.ts';
import { addSponsorship } from './sponsorship.store.ts';
import { tellConfirmed } from './tell.ts';

export const confirmSponsorship = write({
  name: 'confirmSponsorship',
  input: z.object({
    communityId: idOf('community'),
    organisationId: idOf('organisation'),
    kind: oneOf(sponsorshipKinds),
    from: moment.optional(),
    to: moment.optional(),
    objectives: listOf(localizedText(1_000), { max: MOST_OBJECTIVES }).default([]),
    nextReviewOn: calendarDay.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { communityId, organisationId, kind } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayConfirmSponsorship(standing)) refuse('NOT_ALLOWED', 'communityId');
    const from = input.from ?? clock.now();
    if (input.to !== undefined && input.to <= from) refuse('ENDS_BEFORE_IT_BEGINS', 'to');
    const today = localDay(clock.now(), community.timezone);
    if (input.nextReviewOn !== undefined && input.nextReviewOn < today)
      refuse('MUST_BE_IN_FUTURE', 'nextReviewOn');

    const sponsorship = {
      _id: newId('sponsorship'),
      communityId,
      tenantId: community.tenantId,
      organisationId,
      kind,
      from: new Date(from),
      to: input.to === undefined ? null : new Date(input.to),
      objectives: writtenObjectives(input.objectives, []),
      nextReviewOn: input.nextReviewOn ?? null,
      reviewToldFor: null,
      renewsId: null,
      renewedById: null,
      endedAt: null,
      version: 1,
    };
    await addSponsorship(connection, session, sponsorship);
    tellConfirmed(emit, await envelopeOfViewer(context, session, community), sponsorship);
    return { sponsorshipId: sponsorship._id, communityId };
  },
});
