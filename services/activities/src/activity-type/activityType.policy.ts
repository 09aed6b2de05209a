import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Reach } from '../reach.ts';

/** Whether a viewer has to do with a tenant: then its hubs and its own types of activity are no secret. */
export const hasToDoWith = (reach: Reach, tenantId: Id): boolean =>
  [reach.tenantIds, reach.organised, reach.evaluated, reach.sponsored].some((ids) => ids.has(tenantId));

/** A type is reached through a list that shows the viewer's tenants only, or through an activity that they see. */
export const activityTypePolicies: TypePolicies<Context> = {
  ActivityTypeDefinition: {
    fields: {
      code: 'whoSeesIt',
      type: 'whoSeesIt',
      tenantTypeId: 'whoSeesIt',
      tenant: 'whoSeesIt',
      name: 'whoSeesIt',
      names: 'whoSeesIt',
      description: 'whoSeesIt',
      formality: 'whoSeesIt',
      source: 'whoSeesIt',
      mode: 'whoSeesIt',
      family: 'whoSeesIt',
      roles: 'whoSeesIt',
      outputs: 'whoSeesIt',
      fields: 'whoSeesIt',
      retiredAt: 'whoSeesIt',
    },
  },
  ActivityFieldDefinition: {
    fields: {
      name: 'whoSeesIt',
      description: 'whoSeesIt',
      kind: 'whoSeesIt',
      isList: 'whoSeesIt',
      isRequired: 'whoSeesIt',
      isDerived: 'whoSeesIt',
      options: 'whoSeesIt',
      parts: 'whoSeesIt',
    },
  },
};
