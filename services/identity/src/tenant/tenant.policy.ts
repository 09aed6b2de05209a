import { isOperator } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { refuse, typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { TenantRecord } from './tenant.model.ts';

/** `concerned`: the tenants that the viewer is registered in, holds a role in, or takes part in a community of. */
export function seesTenant(viewer: Viewer, tenantId: Id, concerned: ReadonlySet<Id>): boolean {
  return isOperator(viewer) || concerned.has(tenantId);
}

/** Tenants are made by who runs the platform; what happens in them is their organisers' own. */
export function mayCreateTenant(viewer: Viewer): boolean {
  return isOperator(viewer);
}

/**
 * Ends a write where the viewer may not do it in a tenant: NOT_ALLOWED where they see the tenant, NOT_FOUND where it does not
 * exist for them.
 */
export async function demandInTenant(context: Context, allowed: boolean, tenantId: Id): Promise<void> {
  const tenant = await context.loaders.tenant.load(tenantId);
  if (tenant && allowed) return;
  const sees = tenant && seesTenant(context.viewer, tenantId, await context.acquaintance.tenants());
  refuse(sees ? 'NOT_ALLOWED' : 'NOT_FOUND', 'tenantId');
}

export const tenantPolicies = {
  Query: { fields: { tenant: 'signedIn', tenants: 'signedIn' } },
  Mutation: { fields: { createTenant: 'signedIn' } },
  Tenant: typePolicy<Context, TenantRecord>({
    visible: async (context, tenant) =>
      seesTenant(context.viewer, tenant._id, await context.acquaintance.tenants()),
    fields: { id: 'whoSeesIt', name: 'whoSeesIt', names: 'whoSeesIt' },
  }),
} satisfies TypePolicies<Context>;
