import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readsGuests } from './guest.policy.ts';
import { countGuests, listGuests } from './guest.store.ts';
import { registerGuests } from './registerGuests.ts';

export const guestResolvers = {
  Mutation: { registerGuests },
  RegisterGuestsPayload: {
    guests: async ({ guestIds }, _args, { loaders }) =>
      guestIds === undefined
        ? null
        : (await Promise.all(guestIds.map((id) => loaders.guest.load(id)))).filter((guest) => guest !== null),
    community: ({ communityId }, _args, { loaders }) =>
      communityId === undefined ? null : loaders.community.load(communityId),
  },
  Community: {
    guests: async ({ _id }, { activity, ...args }, context) =>
      readablePage(await holdsOf(context, _id, readsGuests), args, {
        read: (after, limit) => listGuests(context.connection, _id, activity ?? null, after, limit),
        count: () => countGuests(context.connection, _id, activity ?? null),
      }),
  },
  Guest: {
    __resolveReference: ({ id }, { loaders }) => loaders.guest.load(id),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    person: ({ personId }) => ({ id: personId }),
    level: () => 'TRANSACTIONAL',
    activities: ({ activityIds }) => activityIds.slice(-100).map((id) => ({ id })),
    registeredAt: ({ since }) => since,
  },
} satisfies Resolvers;
