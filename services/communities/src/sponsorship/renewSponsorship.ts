import { z } from 'zod';
import { calendarDay, idOf, listOf, moment, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { envelopeOfViewer } from '../community/enterCommunity.ts';
import { localDay } from '../community/localDay.ts';
import { write } from '../write/write.ts';
import { enterSponsorship } from './enterSponsorship.ts';
import { MOST_OBJECTIVES, objectiveInput, writtenObjectives } from './objectives.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';
import { mayConfirmSponsorship } from './sponsorship.policy.ts';
import { addSponsorship, changeSponsorship } from './sponsorship.store.ts';
import { tellConfirmed } from './tell.ts';

export const renewSponsorship = write({
  name: 'renewSponsorship',
  input: z.object({
    sponsorshipId: idOf('sponsorship'),
    to: moment.optional(),
    objectives: listOf(objectiveInput, { max: MOST_OBJECTIVES }).optional(),
    nextReviewOn: calendarDay.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { sponsorshipId } = input;
    const entered = await enterSponsorship(context, session, sponsorshipId, mayConfirmSponsorship);
    const { community, sponsorship: former } = entered;
    if (former.renewedById !== null) refuse('RENEWED_BEFORE', 'sponsorshipId');
    // One without an end goes on by itself.
    if (former.to === null) return refuse('NO_END_TO_RENEW', 'sponsorshipId');
    const from = former.to;
    if (input.to !== undefined && input.to <= from.getTime()) refuse('ENDS_BEFORE_IT_BEGINS', 'to');
    const today = localDay(clock.now(), community.timezone);
    if (input.nextReviewOn !== undefined && input.nextReviewOn < today)
      refuse('MUST_BE_IN_FUTURE', 'nextReviewOn');

    const renewal: SponsorshipRecord = {
      ...former,
      _id: newId('sponsorship'),
      from,
      to: input.to === undefined ? null : new Date(input.to),
      objectives: input.objectives
        ? writtenObjectives(input.objectives, former.objectives)
        : former.objectives,
      nextReviewOn: input.nextReviewOn ?? former.nextReviewOn,
      renewsId: former._id,
      endedAt: null,
      version: 1,
    };
    await addSponsorship(connection, session, renewal);
    // Its reviews go on with the renewal.
    await changeSponsorship(connection, session, former, { renewedById: renewal._id, nextReviewOn: null });
    tellConfirmed(emit, await envelopeOfViewer(context, session, community), renewal);
    return { sponsorshipId: renewal._id, communityId: community._id };
  },
});
