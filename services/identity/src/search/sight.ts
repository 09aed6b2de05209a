import { isSignedIn } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { knowsPerson } from '../person/person.policy.ts';
import { inCommunity, ofTenant, oneself } from './indexChanged.ts';

/** The audiences of which the viewer is one: a first sieve, coarser than the policies. */
export async function audiencesOf({ viewer, acquaintance }: Context): Promise<string[]> {
  const organised = viewer.roles.flatMap(({ role, tenantId }) =>
    role === 'ORGANISER' && tenantId !== null ? [ofTenant(tenantId)] : [],
  );
  if (!isSignedIn(viewer)) return organised;
  const communityIds = await acquaintance.communities();
  return [oneself(viewer.personId), ...organised, ...communityIds.map(inCommunity)];
}

/** Who may know the person's name finds them by it: not the operator, who sees ids alone. */
export async function visibleOf(
  { viewer, acquaintance, loaders }: Context,
  ids: readonly Id[],
): Promise<Set<Id>> {
  const known = await Promise.all(
    ids.map(async (id) => {
      const person = await loaders.person.load(id);
      return person !== null && knowsPerson(viewer, person, await acquaintance.ties(id));
    }),
  );
  return new Set(ids.filter((_id, index) => known[index]));
}
