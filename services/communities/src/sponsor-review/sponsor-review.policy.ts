import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import { mayBroker, readsDialogue, sponsorshipAllows } from '../sponsorship/sponsorship.policy.ts';
import type { SponsorshipRecord } from '../sponsorship/sponsorship.model.ts';
import type { SponsorReviewRecord } from './sponsor-review.model.ts';

export const sponsorReviewPolicies: TypePolicies<Context> = {
  Mutation: { fields: { recordSponsorReview: 'signedIn' } },
  Sponsorship: typePolicy<Context, SponsorshipRecord>({
    fields: { reviews: sponsorshipAllows(readsDialogue) },
  }),
  SponsorReview: typePolicy<Context, SponsorReviewRecord>({
    visible: (context, review) => sponsorshipAllows(readsDialogue)(context, review),
    fields: {
      id: 'whoSeesIt',
      sponsorship: 'whoSeesIt',
      plannedOn: 'whoSeesIt',
      heldOn: 'whoSeesIt',
      summary: 'whoSeesIt',
      nextReviewOn: 'whoSeesIt',
      recordedAt: 'whoSeesIt',
      // Who typed it in is the community's own business.
      recordedBy: (context, { communityId }) => holdsOf(context, communityId, mayBroker),
    },
  }),
};
