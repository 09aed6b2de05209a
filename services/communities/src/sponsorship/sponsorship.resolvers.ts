import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { confirmSponsorship } from './confirmSponsorship.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';
import { mayConfirmSponsorship } from './sponsorship.policy.ts';
import { sponsorshipsOf } from './sponsorship.store.ts';

export const sponsorshipResolvers = {
  Mutation: { confirmSponsorship },
  ConfirmSponsorshipPayload: {
    sponsorship: ({ sponsorshipId }: { sponsorshipId?: Id }, _: unknown, context: Context) =>
      sponsorshipId === undefined ? null : context.loaders.sponsorship.load(sponsorshipId),
    community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
      communityId === undefined ? null : context.loaders.community.load(communityId),
  },
  Community: {
    sponsorships: ({ _id }: CommunityRecord, __: unknown, context: Context) =>
      sponsorshipsOf(context.connection, _id),
    viewerCanConfirmSponsorship: viewerCan(
      (standing, { status }) => status !== 'ARCHIVED' && mayConfirmSponsorship(standing),
    ),
  },
  Sponsorship: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => context.loaders.sponsorship.load(id),
    id: (sponsorship: SponsorshipRecord) => sponsorship._id,
    organisation: (sponsorship: SponsorshipRecord) => ({ id: sponsorship.organisationId }),
  },
};
