import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { countToldTo, toldTo } from './notification.store.ts';

export const notificationResolvers = {
  Query: {
    notifications: (_parent, args, { connection, viewer }) => {
      const personId = viewer.personId ?? '';
      return pageOf(args, {
        read: (after, limit) => toldTo(connection, personId, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countToldTo(connection, personId),
      });
    },
  },
  Notification: {
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
  },
} satisfies Resolvers;
