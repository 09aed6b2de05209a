import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import { leadershipGroups } from '@kolo/events';
import type { LeadershipGroup } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { viewerCan } from '../community/viewerCan.ts';
import type { Context } from '../context.ts';
import { assignLeadership } from './assignLeadership.ts';
import { endLeadership } from './endLeadership.ts';
import type { LeadershipRecord } from './leadership.model.ts';
import { mayAssignLeadership, readsLeaders } from './leadership.policy.ts';

/** `Leadership`: a group with its terms in force. */
interface GroupHolders {
  communityId: Id;
  group: LeadershipGroup;
  terms: LeadershipRecord[];
}

const payload = {
  leadership: ({ leadershipId }: { leadershipId?: Id }, _: unknown, context: Context) =>
    leadershipId === undefined ? null : context.loaders.leadership.load(leadershipId),
  community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
    communityId === undefined ? null : context.loaders.community.load(communityId),
};

export const leadershipResolvers = {
  Mutation: { assignLeadership, endLeadership },
  AssignLeadershipPayload: payload,
  EndLeadershipPayload: payload,
  Community: {
    leadership: async ({ _id }: CommunityRecord, __: unknown, context: Context): Promise<GroupHolders[]> => {
      const byGroup = Map.groupBy(await context.loaders.leadersOf.load(_id), ({ group }) => group);
      return leadershipGroups
        .filter((group) => group !== 'VALUE_DETECTIVE' || byGroup.has(group))
        .map((group) => ({ communityId: _id, group, terms: byGroup.get(group) ?? [] }));
    },
    viewerCanAssignLeadership: viewerCan(
      (standing, { status }) => status !== 'ARCHIVED' && mayAssignLeadership(standing),
    ),
  },
  Leadership: {
    gap: ({ terms }: GroupHolders) => terms.length === 0,
    holders: async ({ communityId, terms }: GroupHolders, args: PageArgs, context: Context) => {
      const standing = await context.standing(communityId);
      const shown =
        standing && readsLeaders(standing) ? terms.toSorted((a, b) => (a._id < b._id ? -1 : 1)) : [];
      return pageOf<LeadershipRecord>(args, {
        read: (after, limit) =>
          Promise.resolve(shown.filter(({ _id }) => after === null || _id > after).slice(0, limit)),
        keyOf: ({ _id }) => _id,
        count: () => Promise.resolve(terms.length),
      });
    },
  },
  LeadershipAssignment: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => context.loaders.leadership.load(id),
    id: (term: LeadershipRecord) => term._id,
    person: (term: LeadershipRecord) => ({ id: term.personId }),
  },
};
