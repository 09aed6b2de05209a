import type { Id } from '@kolo/runtime';
import type { SearchKind } from '@kolo/search';
import { communityVisible } from '../community/community.policy.ts';
import { communitiesCuratedBy } from '../community/community.store.ts';
import type { Context } from '../context.ts';
import { readsDiscussion } from '../contribution/contribution.policy.ts';
import { holdsOf } from '../contribution/sight.ts';
import { seesResource } from '../resource/resource.policy.ts';
import { tenantsOf } from '../standing/standing.ts';
import { inCommunity, inTenant } from './searchables.ts';

/** The audiences of which the viewer is one: a first sieve, coarser than the policies. */
export async function audiencesOf(context: Context): Promise<string[]> {
  const { viewer, connection } = context;
  const [ties, curated] = await Promise.all([
    context.ties(),
    viewer.personId === null ? [] : communitiesCuratedBy(connection, viewer.personId),
  ]);
  const known = [...ties.memberships, ...ties.leaderships, ...ties.sponsorships];
  const communityIds = new Set([...known.map(({ communityId }) => communityId), ...curated]);
  return [...[...communityIds].map(inCommunity), ...[...tenantsOf(viewer, ties)].map(inTenant)];
}

/**
 * Whether the viewer reads what was indexed of it. A question is found by its answers too, and a post by its replies, so whoever finds
 * them must read these.
 */
async function sees(context: Context, { kind, id }: { kind: SearchKind; id: Id }): Promise<boolean> {
  const { loaders, viewer } = context;
  if (kind === 'COMMUNITY') return communityVisible(context, id);
  if (kind === 'QUESTION' || kind === 'POST') {
    const said = await (kind === 'POST' ? loaders.post : loaders.question).load(id);
    return said !== null && holdsOf(context, said.communityId, readsDiscussion);
  }
  const resource = await loaders.resource.load(id);
  if (resource === null) return false;
  return holdsOf(context, resource.communityId, (standing) =>
    seesResource(standing, viewer.personId, resource),
  );
}

/** Which of these the viewer may find. */
export async function visibleOf(
  context: Context,
  found: readonly { kind: SearchKind; id: Id }[],
): Promise<Set<Id>> {
  const seen = await Promise.all(found.map((one) => sees(context, one)));
  return new Set(found.flatMap(({ id }, index) => (seen[index] ? [id] : [])));
}
