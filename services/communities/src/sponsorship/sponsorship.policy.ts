import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { readsAggregates } from '../standing/standing.policy.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';

export const mayConfirmSponsorship = (standing: Standing) => standing.isOrganiser;

export const sponsorshipPolicies: TypePolicies<Context> = {
  Mutation: { fields: { confirmSponsorship: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { sponsorships: standingAllows(readsAggregates) },
  }),
  Sponsorship: typePolicy<Context, SponsorshipRecord>({
    visible: async (context, sponsorship) => {
      const standing = await context.standing(sponsorship.communityId);
      return standing !== null && readsAggregates(standing);
    },
    fields: {
      id: 'whoSeesIt',
      organisation: 'whoSeesIt',
      kind: 'whoSeesIt',
      from: 'whoSeesIt',
      to: 'whoSeesIt',
      objectives: 'whoSeesIt',
      nextReviewOn: 'whoSeesIt',
    },
  }),
};
