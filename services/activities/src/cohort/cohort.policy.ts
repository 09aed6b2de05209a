import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import { sightOfCohort } from '../programme/programme.policy.ts';
import type { Sight } from '../programme/programme.policy.ts';
import type { CohortPersonPage, CohortRecord } from './cohort.model.ts';

/** How much the viewer sees of a cohort; null where it does not exist for them. */
export async function sightOfThisCohort(context: Context, cohort: CohortRecord): Promise<Sight | null> {
  const programme = await context.loaders.programme.load(cohort.programmeId);
  return programme && sightOfCohort(await context.reach(), programme, cohort._id);
}

const isReadable = (_context: Context, page: CohortPersonPage): boolean => page.readable;

export const cohortPolicies: TypePolicies<Context> = {
  Cohort: typePolicy<Context, CohortRecord>({
    visible: async (context, cohort) => (await sightOfThisCohort(context, cohort)) !== null,
    fields: {
      id: 'whoSeesIt',
      programme: 'whoSeesIt',
      community: 'whoSeesIt',
      persons: 'whoSeesIt',
      handover: 'whoSeesIt',
      endedAt: 'whoSeesIt',
    },
  }),
  CohortPersonConnection: typePolicy<Context, CohortPersonPage>({
    fields: { edges: isReadable, nodes: isReadable, pageInfo: isReadable, totalCount: 'whoSeesIt' },
  }),
};
