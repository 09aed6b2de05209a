import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import { countMemberships, listMemberships } from '../membership/membership.store.ts';
import { assignBuddy } from './assignBuddy.ts';

export const buddyResolvers = {
  Mutation: { assignBuddy },
  AssignBuddyPayload: {
    membership: ({ membershipId }: { membershipId?: Id }, _: unknown, context: Context) =>
      membershipId === undefined ? null : context.loaders.membership.load(membershipId),
  },
  Community: {
    newcomersWithoutBuddy: ({ _id }: CommunityRecord, args: PageArgs, { connection }: Context) => {
      const filter = { communityId: _id, status: 'ACTIVE' as const, needsBuddy: true };
      return pageOf<MembershipRecord>(args, {
        read: (after, limit) => listMemberships(connection, filter, after, limit),
        keyOf: (membership) => membership._id,
        count: () => countMemberships(connection, filter),
      });
    },
  },
  Membership: {
    buddy: ({ buddyId }: MembershipRecord) => (buddyId === null ? null : { id: buddyId }),
  },
};
