import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';

export const searchPolicies: TypePolicies<Context> = {
  Query: { fields: { search: 'signedIn' } },
  // Of a story this service answers its id alone.
  ValueStory: { fields: { id: 'whoSeesIt' } },
};
