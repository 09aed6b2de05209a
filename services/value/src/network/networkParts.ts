import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { livesIn } from '../engine/bucket.store.ts';
import { scopesOf } from '../engine/scope.model.ts';
import { childrenIn } from '../engine/widerScopes.ts';
import { umbrellas } from '../indicator/measure/parts.ts';
import { idsIn, kindOf, wideScope } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';

const tellingOfChildren = new Set([umbrellas.name]);

/** The communities of whose buckets a network is made: itself; an umbrella with those under it, none where it has none. */
export async function communitiesIn(connection: Connection, scope: ScopeName): Promise<Id[]> {
  if (kindOf(scope) === 'community') return [scope];
  const { id } = idsIn(scope);
  const children = childrenIn(id, (await livesIn(connection, [id], tellingOfChildren)).get(id));
  return children.length === 0 ? [] : [id, ...children];
}

/** The tenant of some communities of one. */
export async function tenantOf(connection: Connection, communityIds: readonly Id[]): Promise<Id | null> {
  const states = await scopesOf(connection)
    .find({ _id: { $in: [...communityIds] } }, { projection: { place: 1 } })
    .toArray();
  return states.map(({ place }) => place[2]).find((tenantId) => tenantId !== null) ?? null;
}

/** All scopes of a tenant that have networks: its communities, and the umbrellas among them. */
export async function networkScopesIn(connection: Connection, tenantId: Id): Promise<ScopeName[]> {
  const states = await scopesOf(connection)
    .find({ kind: 'community' }, { projection: { place: 1 } })
    .toArray();
  const communityIds = states.filter(({ place }) => place[2] === tenantId).map(({ _id }) => _id);
  const lives = await livesIn(connection, communityIds, tellingOfChildren);
  const over = communityIds.filter((id) => childrenIn(id, lives.get(id)).length > 0);
  return [...communityIds, ...over.map((id) => wideScope('umbrella', id))];
}
