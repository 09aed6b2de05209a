import { pageOf } from '@kolo/graphql';
import type { Resolvers } from '../generated/resolvers.ts';
import type { RecordDeadlineRecord } from './activity.model.ts';
import { countDeadlines, deadlineKey, deadlinesIn, listDeadlines } from './activity.store.ts';

export const activityResolvers = {
  Community: {
    recordDeadlines: ({ _id }, { state, ...args }, { connection, clock }) => {
      const filter = deadlinesIn(_id, state ?? null, clock.now());
      return pageOf<RecordDeadlineRecord>(args, {
        read: (after, limit) => listDeadlines(connection, filter, after, limit),
        keyOf: deadlineKey,
        count: () => countDeadlines(connection, filter),
      });
    },
  },
  RecordDeadline: {
    activity: ({ _id }) => ({ id: _id }),
    state: ({ recordedAt, dueAt }, _args, { clock }) => {
      if (recordedAt !== null) return 'RECORDED';
      return dueAt.getTime() > clock.now() ? 'DUE' : 'OVERDUE';
    },
  },
} satisfies Resolvers;
