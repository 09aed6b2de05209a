import { isSignedIn } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import { communitiesOf, communitiesSponsoredBy, communityFacts } from '@kolo/standing';
import type { Context } from '../context.ts';
import { audience } from './indexChanged.ts';

/** The audiences of which the viewer is one: a first sieve, coarser than the policies. */
export async function audiencesOf({ viewer, connection, clock }: Context): Promise<string[]> {
  const personId = isSignedIn(viewer) ? viewer.personId : null;
  const [known, sponsored] = await Promise.all([
    communitiesOf(connection, personId === null ? [] : [personId]),
    communitiesSponsoredBy(connection, viewer, clock),
  ]);
  const mine = personId === null ? [] : (known.get(personId) ?? []);
  const communityIds = mine.map(({ communityId }) => communityId);
  const facts = await communityFacts(connection, communityIds);
  const tenantIds = new Set([
    ...viewer.roles.flatMap(({ tenantId }) => tenantId ?? []),
    ...[...facts.values()].map(({ tenantId }) => tenantId),
  ]);
  return [
    ...(personId === null ? [] : [audience.teller(personId)]),
    ...[...communityIds, ...sponsored].map(audience.community),
    ...[...tenantIds].map(audience.tenant),
  ];
}

/** Those of which the viewer reads the version that was indexed. */
export async function visibleOf({ loaders }: Context, ids: readonly Id[]): Promise<Set<Id>> {
  const views = await Promise.all(ids.map((id) => loaders.story.load(id)));
  return new Set(ids.filter((_id, index) => views[index]));
}
