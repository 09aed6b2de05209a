import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';

/** Of a person this service answers nothing but memberships, and each of these guards itself. */
export const personPolicies: TypePolicies<Context> = {
  Person: { fields: { id: 'whoSeesIt', memberships: 'signedIn' } },
};
