import type { Id } from '@kolo/runtime';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { briefOf } from './brief.ts';
import { confirmSponsorship } from './confirmSponsorship.ts';
import { endSponsorship } from './endSponsorship.ts';
import { renewSponsorship } from './renewSponsorship.ts';
import { setSponsorObjectives } from './setSponsorObjectives.ts';
import type { SponsorshipWritten } from './sponsorship.model.ts';
import { mayBroker, mayConfirmSponsorship } from './sponsorship.policy.ts';
import { sponsorshipsOf } from './sponsorship.store.ts';

const sponsorship = (id: Id | null | undefined, { loaders }: Context) =>
  id ? loaders.sponsorship.load(id) : null;

const payload = {
  sponsorship: ({ sponsorshipId }: SponsorshipWritten, _: unknown, context: Context) =>
    sponsorship(sponsorshipId, context),
  community: ({ communityId }: SponsorshipWritten, _: unknown, { loaders }: Context) =>
    communityId === undefined ? null : loaders.community.load(communityId),
};

export const sponsorshipResolvers = {
  Mutation: { confirmSponsorship, renewSponsorship, endSponsorship, setSponsorObjectives },
  ConfirmSponsorshipPayload: payload,
  RenewSponsorshipPayload: payload,
  EndSponsorshipPayload: payload,
  SetSponsorObjectivesPayload: payload,
  Community: {
    sponsorships: ({ _id }, _args, { connection }) => sponsorshipsOf(connection, _id),
    viewerCanConfirmSponsorship: viewerCan(
      (standing, { status }) => status !== 'ARCHIVED' && mayConfirmSponsorship(standing),
    ),
  },
  Sponsorship: {
    __resolveReference: ({ id }, context) => sponsorship(id, context),
    id: ({ _id }) => _id,
    organisation: ({ organisationId }) => ({ id: organisationId }),
    renews: ({ renewsId }, _args, context) => sponsorship(renewsId, context),
    renewedBy: ({ renewedById }, _args, context) => sponsorship(renewedById, context),
    brief: async (held, _args, { connection, loaders, clock }) => {
      const community = await loaders.community.load(held.communityId);
      return community && briefOf(connection, community, held, clock.now());
    },
    viewerCanBroker: ({ communityId }, _args, context) =>
      holdsOf(context, communityId, (standing) => standing.status !== 'ARCHIVED' && mayBroker(standing)),
  },
  SponsorObjective: { id: ({ objectiveId }) => objectiveId },
} satisfies Resolvers;
