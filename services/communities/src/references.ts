import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from './context.ts';

/** A thing of another service: its id is all that this one hands out. */
export interface Reference {
  id: Id;
}

/** Things of other services: here only their ids, which tell nothing by themselves. */
export const referencePolicies: TypePolicies<Context> = {
  Organisation: { fields: { id: 'whoSeesIt' } },
  Tenant: { fields: { id: 'whoSeesIt' } },
  Cohort: { fields: { id: 'whoSeesIt' } },
  Activity: { fields: { id: 'whoSeesIt' } },
  Territory: { fields: { id: 'whoSeesIt' } },
};
