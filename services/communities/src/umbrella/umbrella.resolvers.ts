import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { visibleTo } from '../community/community.policy.ts';
import { countCommunities, listCommunities } from '../community/community.store.ts';
import type { Context } from '../context.ts';
import { joinUmbrella } from './joinUmbrella.ts';
import { leaveUmbrella } from './leaveUmbrella.ts';

const payload = {
  community: ({ communityId }: { communityId?: Id }, _: unknown, context: Context) =>
    communityId === undefined ? null : context.loaders.community.load(communityId),
};

export const umbrellaResolvers = {
  Mutation: { joinUmbrella, leaveUmbrella },
  JoinUmbrellaPayload: payload,
  LeaveUmbrellaPayload: payload,
  Community: {
    umbrella: ({ umbrellaId }: CommunityRecord, _: unknown, context: Context) =>
      umbrellaId === null ? null : context.loaders.community.load(umbrellaId),
    children: async ({ _id }: CommunityRecord, args: PageArgs, context: Context) => {
      const { connection, viewer, clock } = context;
      const filter = { $and: [{ umbrellaId: _id }, visibleTo(viewer, await context.ties(), clock.now())] };
      return pageOf<CommunityRecord>(args, {
        read: (after, limit) => listCommunities(connection, filter, after, limit),
        keyOf: (community) => community._id,
        count: () => countCommunities(connection, filter),
      });
    },
  },
};
