import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from './context.ts';

/** A thing of another service: its id, and what this service adds to it. */
export interface Reference {
  id: Id;
}

const itself = (reference: Reference): Reference => ({ id: reference.id });

export const referenceResolvers = {
  Activity: { __resolveReference: itself },
  Community: { __resolveReference: itself },
  Person: { __resolveReference: itself },
};

// What this service adds to these types guards itself, field by field; the id alone tells nothing.
export const referencePolicies: TypePolicies<Context> = {
  Activity: { fields: { id: 'anyone' } },
  Community: { fields: { id: 'anyone' } },
  Person: { fields: { id: 'anyone' } },
};
