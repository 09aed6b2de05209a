import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';

/** Who a person is, is identity's to say; here only their id, which tells nothing by itself. */
export const personPolicies: TypePolicies<Context> = {
  Person: { fields: { id: 'whoSeesIt' } },
};
