import { hasScope } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { PersonRecord } from './person.model.ts';

/** A machine that relays for this tenant what people send by e-mail and SMS. */
export const relaysFor = (viewer: Viewer, tenantId: Id): boolean =>
  hasScope(viewer, 'contributions:relay') && viewer.roles.some((grant) => grant.tenantId === tenantId);

/**
 * Whether a viewer may enter things in the name of a person (communities.md §9): a relay of the tenant, a proxy whom the person
 * named, and, for somebody without a connection of their own, who keeps a community that both have to do with.
 */
export function mayActFor(viewer: Viewer, tenantId: Id, person: PersonRecord, keeps: boolean): boolean {
  if (relaysFor(viewer, tenantId)) return true;
  if (viewer.personId === null) return false;
  if (person.proxyIds.includes(viewer.personId)) return true;
  return keeps && (person.bandwidth === 'NONE' || person.bandwidth === 'SHARED');
}
