import { bestLanguage, pageOf } from '@kolo/graphql';
import { eventsOf } from '@kolo/live';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { topicOfPerson } from '../live/liveMessages.ts';
import { optionsOf } from './options.ts';
import { countToldTo, notificationWith, toldTo } from './notification.store.ts';

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
  Subscription: {
    notificationAdded: {
      subscribe: async (_parent, _args, { hear, viewer }) =>
        eventsOf(await hear(topicOfPerson(viewer.personId ?? '')), ({ about }) => about),
      resolve: (id: Id | undefined, _args: unknown, { connection }: Context) =>
        id === undefined ? null : notificationWith(connection, id),
    },
  },
  Notification: {
    id: ({ _id }) => _id,
    options: ({ kind }, _args, { viewer }) => optionsOf(kind, bestLanguage(viewer.languages)),
    aboutId: ({ about }) => about?.id ?? null,
    stepId: ({ about }) => about?.stepId ?? null,
    person: ({ about }) => (about?.personId ? { id: about.personId } : null),
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
  },
} satisfies Resolvers;
