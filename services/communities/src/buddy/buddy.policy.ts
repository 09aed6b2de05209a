import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import type { Standing } from '../standing/standing.ts';

export const mayAssignBuddy = (standing: Standing): boolean => standing.isKeeper;

export const buddyPolicies: TypePolicies<Context> = {
  Mutation: { fields: { assignBuddy: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { newcomersWithoutBuddy: standingAllows(mayAssignBuddy) },
  }),
  Membership: typePolicy<Context, MembershipRecord>({
    fields: {
      // Who needs a hand is known to the two of them, and to the keepers.
      buddy: async (context, { personId, buddyId, communityId }) => {
        const viewerId = context.viewer.personId;
        if (viewerId !== null && (viewerId === personId || viewerId === buddyId)) return true;
        return holdsOf(context, communityId, mayAssignBuddy);
      },
    },
  }),
};
