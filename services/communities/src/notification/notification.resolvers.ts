import { bestLanguage, pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import { optionsOf } from './options.ts';
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
    options: ({ kind }, _args, { viewer }) => optionsOf(kind, bestLanguage(viewer.languages)),
    aboutId: ({ about }) => about?.id ?? null,
    stepId: ({ about }) => about?.stepId ?? null,
    person: ({ about }) => (about?.personId ? { id: about.personId } : null),
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
  },
} satisfies Resolvers;
