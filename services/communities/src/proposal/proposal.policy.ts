import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Standing } from '../standing/standing.ts';
import { actsAs, isInside } from '../standing/standing.policy.ts';
import type { ChangeProposalRecord } from './proposal.model.ts';

// A community designs itself: critical friends propose, keepers decide, and everybody inside can read what became of it.

export const mayProposeChange = (standing: Standing): boolean => actsAs(standing, 'CRITICAL_FRIEND');
export const mayDecideProposal = (standing: Standing): boolean => standing.isKeeper;

/** Only who made a proposal takes it back. */
export const mayWithdrawProposal = (personId: Id | null, { authorId }: ChangeProposalRecord): boolean =>
  authorId === personId;

export const proposalPolicies: TypePolicies<Context> = {
  Mutation: {
    fields: {
      proposeChange: 'signedIn',
      decideChangeProposal: 'signedIn',
      carryOutChangeProposal: 'signedIn',
      withdrawChangeProposal: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { changeProposals: standingAllows(isInside) },
  }),
  ChangeProposal: typePolicy<Context, ChangeProposalRecord>({
    visible: (context, { communityId }) => holdsOf(context, communityId, isInside),
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      author: 'whoSeesIt',
      activity: 'whoSeesIt',
      text: 'whoSeesIt',
      status: 'whoSeesIt',
      proposedAt: 'whoSeesIt',
      movedAt: 'whoSeesIt',
      movedBy: 'whoSeesIt',
      reason: 'whoSeesIt',
      viewerCanDecide: 'whoSeesIt',
    },
  }),
};
