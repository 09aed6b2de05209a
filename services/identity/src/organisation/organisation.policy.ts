import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { OrganisationRecord } from './organisation.model.ts';

/**
 * Names of organisations are no secret: whoever is signed in and has come upon one, say through a peer of another tenant,
 * may read it. Lists and searches stay within the viewer's own tenants, so that no register can be walked from outside. Who
 * keeps the register: `mayKeepRegister` in territory.policy.ts.
 */
export const organisationPolicies = {
  Query: { fields: { organisation: 'signedIn', organisations: 'signedIn' } },
  Mutation: { fields: { registerOrganisation: 'signedIn', addOrganisationAlias: 'signedIn' } },
  Organisation: typePolicy<Context, OrganisationRecord>({
    visible: ({ viewer }) => viewer.kind !== 'ANONYMOUS',
    fields: {
      id: 'whoSeesIt',
      name: 'whoSeesIt',
      names: 'whoSeesIt',
      aliases: 'whoSeesIt',
      type: 'whoSeesIt',
      territory: 'whoSeesIt',
      tenant: 'whoSeesIt',
    },
  }),
} satisfies TypePolicies<Context>;
