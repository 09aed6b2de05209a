import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { DomainRecord } from './domain.model.ts';

/** The subjects of a tenant are a public vocabulary: whoever signed in may read one whose id they met. */
export const domainPolicies: TypePolicies<Context> = {
  Query: { fields: { domain: 'signedIn' } },
  Mutation: { fields: { createDomain: 'signedIn' } },
  Domain: typePolicy<Context, DomainRecord>({
    fields: {
      id: 'whoSeesIt',
      code: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      description: 'whoSeesIt',
    },
  }),
};
