import { isOperator, organises } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { TerritoryRecord } from './territory.model.ts';

/** The register of a tenant is its organisers' to keep; who runs the platform may begin it, e.g. with the owner's own entry. */
export function mayKeepRegister(viewer: Viewer, tenantId: Id): boolean {
  return organises(viewer, tenantId) || isOperator(viewer);
}

/**
 * Names of places are no secret: whoever is signed in and has come upon one, say through a peer of another tenant, may
 * read it. Lists and searches stay within the viewer's own tenants, so that no register can be walked from outside.
 */
export const territoryPolicies = {
  Query: { fields: { territory: 'signedIn', territories: 'signedIn' } },
  Mutation: { fields: { registerTerritory: 'signedIn' } },
  Territory: typePolicy<Context, TerritoryRecord>({
    visible: ({ viewer }) => viewer.kind !== 'ANONYMOUS',
    fields: {
      id: 'whoSeesIt',
      name: 'whoSeesIt',
      names: 'whoSeesIt',
      kind: 'whoSeesIt',
      parent: 'whoSeesIt',
      sizeClass: 'whoSeesIt',
      tenant: 'whoSeesIt',
    },
  }),
} satisfies TypePolicies<Context>;
