import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';

interface PersonReference {
  id: Id;
}

const AT_MOST = 100;

export const personResolvers = {
  Person: {
    __resolveReference: ({ id }: PersonReference) => ({ id }),
    memberships: async ({ id }: PersonReference, _: unknown, context: Context) =>
      (await context.loaders.membershipsOfPerson.load(id))
        .toSorted((a, b) => (a._id < b._id ? -1 : 1))
        .slice(-AT_MOST),
  },
};
