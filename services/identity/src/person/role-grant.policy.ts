import { isOperator, organises } from '@kolo/auth';
import type { TenantRole, Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';

/** Organisers give and take the roles of their own tenant; only an operator makes another. */
export function mayGrant(viewer: Viewer, role: TenantRole, tenantId: Id | null): boolean {
  if (isOperator(viewer)) return true;
  return role !== 'OPERATOR' && tenantId !== null && organises(viewer, tenantId);
}
