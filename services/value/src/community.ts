import { hasScope, isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import type { Context } from './context.ts';

/** Knows that the community exists and takes part in it, leads, organises, sponsors or evaluates it. */
export function hasToDoWith(standing: Standing): boolean {
  const { belongs, leads, isOrganiser, isSponsor, isEvaluator } = standing;
  return belongs || leads || isOrganiser || isSponsor || isEvaluator;
}

/** Members, alumni and leaders: who reads what the community tells each other. */
export function isInside(standing: Standing): boolean {
  return standing.belongs || standing.leads;
}

/** Reads figures and nothing of persons: a sponsor who is not also inside, or evaluates or organises. */
export function isOnlySponsor(standing: Standing): boolean {
  return standing.isSponsor && !isInside(standing) && !standing.isEvaluator && !standing.isOrganiser;
}

/** A machine that brings in what members of a tenant contribute by other ways than the web. */
export function relays(viewer: Viewer, tenantId: Id): boolean {
  return hasScope(viewer, 'contributions:relay') && viewer.roles.some((role) => role.tenantId === tenantId);
}

/** Loads the community that a write is about; refuses where the viewer has nothing to do with it or it is read-only. */
export async function communityToWriteIn(
  context: Context,
  communityId: Id,
  field: string | string[] = 'communityId',
): Promise<Standing> {
  const standing = await context.loaders.standing.load(communityId);
  const { viewer } = context;
  if (!standing || !(hasToDoWith(standing) || relays(viewer, standing.tenantId))) refuse('NOT_FOUND', field);
  if (standing.status === 'ARCHIVED') refuse('WRONG_STATE', field, { state: standing.status });
  if (!isSignedIn(viewer) && !relays(viewer, standing.tenantId)) refuse('NOT_ALLOWED', field);
  return standing;
}
