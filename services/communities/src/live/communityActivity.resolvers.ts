import { eventsOf } from '@kolo/live';
import type { Resolvers } from '../generated/resolvers.ts';
import { activityIn, thingOf } from './communityActivity.ts';
import type { ActivityTold } from './communityActivity.ts';
import { topicOfCommunity } from './liveMessages.ts';

export const communityActivityResolvers = {
  Subscription: {
    communityActivity: {
      subscribe: async (_parent, { community }, { hear }) =>
        eventsOf(await hear(topicOfCommunity(community)), (message) => activityIn(community, message)),
      resolve: (told: ActivityTold | undefined) => told ?? null,
    },
  },
  CommunityActivity: {
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    happenedAt: ({ at }) => at,
    post: (activity, _args, context) => thingOf(context, activity, 'post'),
    reply: (activity, _args, context) => thingOf(context, activity, 'reply'),
    question: (activity, _args, context) => thingOf(context, activity, 'question'),
    answer: (activity, _args, context) => thingOf(context, activity, 'answer'),
    resource: (activity, _args, context) => thingOf(context, activity, 'resource'),
    membership: (activity, _args, context) => thingOf(context, activity, 'membership'),
  },
} satisfies Resolvers;
