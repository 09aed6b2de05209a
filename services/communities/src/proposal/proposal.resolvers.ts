import { pageOf } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { carryOutChangeProposal } from './carryOutChangeProposal.ts';
import { decideChangeProposal } from './decideChangeProposal.ts';
import type { ChangeProposalWritten } from './proposal.model.ts';
import { mayDecideProposal } from './proposal.policy.ts';
import { countProposals, listProposals } from './proposal.store.ts';
import { proposeChange } from './proposeChange.ts';
import { withdrawChangeProposal } from './withdrawChangeProposal.ts';

const written = {
  proposal: ({ proposalId }: ChangeProposalWritten, _args: unknown, { loaders }: Context) =>
    proposalId === undefined ? null : loaders.changeProposal.load(proposalId),
};

export const proposalResolvers = {
  Mutation: { proposeChange, decideChangeProposal, carryOutChangeProposal, withdrawChangeProposal },
  ProposeChangePayload: written,
  DecideChangeProposalPayload: written,
  CarryOutChangeProposalPayload: written,
  WithdrawChangeProposalPayload: written,
  Community: {
    changeProposals: ({ _id }, { status, ...args }, { connection }) =>
      pageOf(args, {
        read: (after, limit) => listProposals(connection, _id, status ?? null, after, limit),
        keyOf: (proposal) => proposal._id,
        count: () => countProposals(connection, _id, status ?? null),
      }),
  },
  ChangeProposal: {
    __resolveReference: ({ id }, { loaders }) => loaders.changeProposal.load(id),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    author: ({ authorId }) => ({ id: authorId }),
    activity: ({ activityId }) => (activityId === null ? null : { id: activityId }),
    movedBy: ({ movedBy }) => (movedBy === null ? null : { id: movedBy }),
    viewerCanDecide: ({ communityId, status }, _args, context) =>
      holdsOf(
        context,
        communityId,
        (standing) => status === 'PROPOSED' && standing.status !== 'ARCHIVED' && mayDecideProposal(standing),
      ),
  },
} satisfies Resolvers;
