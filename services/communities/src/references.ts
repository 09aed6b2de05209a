import type { TypePolicies } from '@kolo/graphql';
import type { Context } from './context.ts';

/** Things of other services: here only their ids, which tell nothing by themselves. */
export const referencePolicies: TypePolicies<Context> = {
  Organisation: { fields: { id: 'whoSeesIt' } },
  Tenant: { fields: { id: 'whoSeesIt' } },
  Cohort: { fields: { id: 'whoSeesIt' } },
  Territory: { fields: { id: 'whoSeesIt' } },
};
