import { z } from 'zod';
import { calendarDay, idOf, listOf, localizedText, moment, oneOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { enterCommunity, envelopeOf } from '../community/enterCommunity.ts';
import { localDay } from '../community/localDay.ts';
import { write } from '../write/write.ts';
import { sponsorshipKinds } from './sponsorship.model.ts';
import { mayConfirmSponsorship } from './sponsorship.policy.ts';
import { addSponsorship } from './sponsorship.store.ts';

export const confirmSponsorship = write({
  name: 'confirmSponsorship',
  input: z.object({
    communityId: idOf('community'),
    organisationId: idOf('organisation'),
    kind: oneOf(sponsorshipKinds),
    from: moment.optional(),
    to: moment.optional(),
    objectives: listOf(localizedText(1_000), { max: 20 }).default([]),
    nextReviewOn: calendarDay.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { communityId, organisationId, kind, objectives } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayConfirmSponsorship(standing)) refuse('NOT_ALLOWED', 'communityId');
    const from = input.from ?? clock.now();
    if (input.to !== undefined && input.to <= from) refuse('ENDS_BEFORE_IT_BEGINS', 'to');
    const today = localDay(clock.now(), community.timezone);
    if (input.nextReviewOn !== undefined && input.nextReviewOn < today)
      refuse('MUST_BE_IN_FUTURE', 'nextReviewOn');

    const sponsorshipId = newId('sponsorship');
    const to = input.to === undefined ? null : new Date(input.to);
    await addSponsorship(connection, session, {
      _id: sponsorshipId,
      communityId,
      tenantId: community.tenantId,
      organisationId,
      kind,
      from: new Date(from),
      to,
      objectives,
      nextReviewOn: input.nextReviewOn ?? null,
    });
    emit({
      type: 'sponsorship.confirmed',
      ...envelopeOf(community),
      subject: sponsorshipId,
      actor: viewer.personId,
      data: { organisationId, kind, from: new Date(from).toISOString(), to: to?.toISOString() ?? null },
    });
    return { sponsorshipId, communityId };
  },
});
