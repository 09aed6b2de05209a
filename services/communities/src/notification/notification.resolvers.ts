import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { NotificationRecord } from './notification.model.ts';
import { countToldTo, toldTo } from './notification.store.ts';

export const notificationResolvers = {
  Query: {
    notifications: (_: unknown, args: PageArgs, { connection, viewer }: Context) => {
      const personId = viewer.personId ?? '';
      return pageOf(args, {
        read: (after, limit) => toldTo(connection, personId, after, limit),
        keyOf: ({ _id }) => _id,
        count: () => countToldTo(connection, personId),
      });
    },
  },
  Notification: {
    id: ({ _id }: NotificationRecord) => _id,
    community: ({ communityId }: NotificationRecord, _: unknown, context: Context) =>
      context.loaders.community.load(communityId),
  },
};
