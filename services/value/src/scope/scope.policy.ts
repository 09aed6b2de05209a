import { evaluates, isOperator, organises, sponsors } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { hasToDoWith, isOnlySponsor } from '../community.ts';

/** How somebody reads figures: all of them, or none of groups so small that persons could be told from them. */
export type Sight = 'FULL' | 'MASKED';

/** Whoever has to do with a community reads what it comes to; who only sponsors it, without small groups. */
export function sightOfCommunity(standing: Standing | null): Sight | null {
  if (standing === null || !hasToDoWith(standing)) return null;
  return isOnlySponsor(standing) ? 'MASKED' : 'FULL';
}

/** What belongs to a tenant is read by who organises or evaluates it; by its sponsors without small groups. */
export function sightOfTenant(viewer: Viewer, tenantId: Id | null): Sight | null {
  if (tenantId === null) return null;
  if (organises(viewer, tenantId) || evaluates(viewer, tenantId)) return 'FULL';
  return sponsors(viewer, tenantId) ? 'MASKED' : null;
}

/** The tenant as a whole is read by who runs the platform too, who knows none of its persons. */
export function sightOfWholeTenant(viewer: Viewer, tenantId: Id): Sight | null {
  return sightOfTenant(viewer, tenantId) ?? (isOperator(viewer) ? 'MASKED' : null);
}

/** What an organisation sponsors is its own business: other sponsors of the tenant do not read it. */
export function sightOfSponsor(viewer: Viewer, organisationId: Id, tenantId: Id): Sight | null {
  const sight = sightOfTenant(viewer, tenantId);
  if (sight === 'FULL') return sight;
  return sponsorsFor(viewer, organisationId, tenantId) ? 'MASKED' : null;
}

/** What its people do is read by a sponsor in its name too. */
export function sightOfOrganisation(viewer: Viewer, organisationId: Id, tenantId: Id): Sight | null {
  return sightOfTenant(viewer, tenantId) ?? (sponsorsFor(viewer, organisationId, tenantId) ? 'MASKED' : null);
}

const sponsorsFor = ({ roles }: Viewer, organisationId: Id, tenantId: Id): boolean =>
  roles.some(
    (grant) =>
      grant.role === 'SPONSOR' && grant.tenantId === tenantId && grant.organisationId === organisationId,
  );

/** The one who sees more. */
export const better = (a: Sight | null, b: Sight | null): Sight | null =>
  a === 'FULL' || b === null ? a : b;
