import { z } from 'zod';
import { calendarDay, idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { localDay } from '../community/localDay.ts';
import { writtenText } from '../contribution/written-text.ts';
import { enterSponsorship } from '../sponsorship/enterSponsorship.ts';
import { mayBroker } from '../sponsorship/sponsorship.policy.ts';
import { changeSponsorship } from '../sponsorship/sponsorship.store.ts';
import { write } from '../write/write.ts';
import { addReview } from './sponsor-review.store.ts';

export const recordSponsorReview = write({
  name: 'recordSponsorReview',
  input: z.object({
    sponsorshipId: idOf('sponsorship'),
    heldOn: calendarDay,
    summary: writtenText(5_000).optional(),
    nextReviewOn: calendarDay.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { sponsorshipId, heldOn } = input;
    const entered = await enterSponsorship(context, session, sponsorshipId, mayBroker);
    const { community, sponsorship } = entered;
    const { communityId, organisationId, nextReviewOn: plannedOn } = sponsorship;
    const now = clock.now();
    const today = localDay(now, community.timezone);
    if (heldOn > today) refuse('IN_THE_FUTURE', 'heldOn');
    if (heldOn < localDay(sponsorship.from.getTime(), community.timezone))
      refuse('BEFORE_SPONSORSHIP', 'heldOn');
    const nextReviewOn = input.nextReviewOn ?? null;
    if (nextReviewOn !== null && (nextReviewOn < today || nextReviewOn <= heldOn))
      refuse('MUST_BE_IN_FUTURE', 'nextReviewOn');

    const reviewId = newId('review');
    await addReview(connection, session, {
      _id: reviewId,
      sponsorshipId,
      communityId,
      organisationId,
      plannedOn,
      heldOn,
      summary: input.summary ?? null,
      nextReviewOn,
      recordedBy: viewer.personId,
      recordedAt: new Date(now),
    });
    await changeSponsorship(connection, session, sponsorship, { nextReviewOn });
    emit({
      type: 'sponsorReview.held',
      ...(await envelopeOfViewer(context, session, community)),
      subject: reviewId,
      occurredAt: heldOn === today ? now : middayOf(heldOn, community.timezone),
      data: { sponsorshipId, organisationId, heldOn, plannedOn, nextReviewOn },
    });
    return { reviewId, sponsorshipId };
  },
});

/** Of a review only the day is known: noon lies in that day for every reader. */
function middayOf(day: string, timezone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: timezone, plainTime: '12:00' })
    .epochMilliseconds;
}
