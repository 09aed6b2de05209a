import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { countFor, readsPersons } from '../programme/programme.policy.ts';
import type { CohortPersonPage, CohortRecord, CohortWritten } from './cohort.model.ts';
import { sightOfThisCohort } from './cohort.policy.ts';
import { enterCohort } from './enterCohort.ts';
import { removeFromCohort } from './removeFromCohort.ts';

/** The list lies sorted within the cohort: a page is a slice of it. */
async function pageOfPersons(
  cohort: CohortRecord,
  args: PageArgs,
  context: Context,
): Promise<CohortPersonPage> {
  const sight = await sightOfThisCohort(context, cohort);
  const readable = readsPersons(sight);
  const page = await pageOf<{ id: string }>(readable ? args : { first: 0 }, {
    read: (after, limit) =>
      Promise.resolve(
        cohort.personIds
          .filter((id) => after === null || id > after)
          .slice(0, limit)
          .map((id) => ({ id })),
      ),
    keyOf: ({ id }) => id,
    count: () => Promise.resolve(cohort.personIds.length),
  });
  return {
    ...page,
    readable,
    totalCount: () => Promise.resolve(countFor(sight, cohort.personIds.length)),
  };
}

const written = {
  cohort: ({ cohortId }: CohortWritten, _args: unknown, { loaders }: Context) =>
    cohortId === undefined ? null : loaders.cohort.clear(cohortId).load(cohortId),
};

export const cohortResolvers = {
  Query: { cohort: (_parent, { id }, { loaders }) => loaders.cohort.load(id) },
  Mutation: { enterCohort, removeFromCohort },
  EnterCohortPayload: written,
  RemoveFromCohortPayload: written,
  Cohort: {
    __resolveReference: ({ id }, { loaders }) => loaders.cohort.load(id),
    id: ({ _id }) => _id,
    programme: ({ programmeId }, _args, { loaders }) => loaders.programme.load(programmeId),
    community: async ({ programmeId }, _args, { loaders }) => {
      const programme = await loaders.programme.load(programmeId);
      return programme?.communityId ? { id: programme.communityId } : null;
    },
    persons: pageOfPersons,
    handover: ({ handoverId }, _args, { loaders }) =>
      handoverId === null ? null : loaders.activity.load(handoverId),
  },
} satisfies Resolvers;
