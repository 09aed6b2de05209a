import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { bucketId, bucketsOf } from '../engine/bucket.model.ts';
import { scopesOf } from '../engine/scope.model.ts';
import { childrenIn, partsOf } from '../engine/widerScopes.ts';
import type { Bucket } from '../indicator/buckets.ts';
import { LIFE } from '../indicator/measure.ts';
import { umbrellas } from '../indicator/measure/parts.ts';
import type { PartialOf } from '../indicator/measure.ts';
import { wideScope } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import type { Family, Surroundings } from './suppression.ts';

/** What a scope is made of, and what it makes up together with others. */
export async function surroundingsOf(
  connection: Connection,
  { name: scope, kind, communityId }: Pick<ScopeView, 'name' | 'kind' | 'communityId'>,
): Promise<Surroundings> {
  const alone: Surroundings = { scope, kind, parts: [], umbrellas: [], around: null };
  switch (kind) {
    case 'community':
      return { ...alone, umbrellas: await umbrellasOf(connection, [scope]) };
    case 'umbrella':
      return { ...alone, umbrellas: communityId ? await umbrellasOf(connection, [communityId]) : [] };
    case 'cohort':
      return {
        ...alone,
        umbrellas: communityId ? await umbrellasOf(connection, [communityId]) : [],
        around: communityId,
      };
    case 'programme':
      return {
        ...alone,
        parts: communityId ? await programmesIn(connection, communityId) : [],
        around: communityId,
      };
    case 'sponsor':
    case 'territory': {
      const parts = (await partsOf(scope, (base) => lifeOf(connection, base))).map((part) => part.scope);
      return { ...alone, parts, umbrellas: kind === 'sponsor' ? await umbrellasOf(connection, parts) : [] };
    }
    default:
      return alone;
  }
}

/** The umbrellas over some communities, and those that some of them are. */
async function umbrellasOf(connection: Connection, communityIds: readonly Id[]): Promise<Family[]> {
  const lives = await livesOf(connection, communityIds);
  const over = communityIds.flatMap((id) => {
    const told = (lives.get(id)?.[umbrellas.name] ?? {}) as PartialOf<readonly [number, string | null]>;
    return [id, told[id]?.[1] ?? []].flat();
  });
  const outer = await livesOf(connection, [...new Set(over)]);
  return [...outer].flatMap(([id, life]) => {
    const children = childrenIn(id, life);
    return children.length === 0 ? [] : [{ total: wideScope('umbrella', id), parts: [id, ...children] }];
  });
}

async function livesOf(
  connection: Connection,
  scopes: readonly ScopeName[],
): Promise<Map<ScopeName, Bucket>> {
  const records = await bucketsOf(connection)
    .find(
      { _id: { $in: scopes.map((scope) => bucketId(scope, LIFE)) } },
      { projection: { [`partials.${umbrellas.name}`]: 1 } },
    )
    .toArray();
  const found = new Map(records.map(({ _id, partials }) => [_id, partials]));
  return new Map(scopes.map((scope) => [scope, found.get(bucketId(scope, LIFE)) ?? {}]));
}

async function lifeOf(connection: Connection, scope: ScopeName): Promise<Bucket | undefined> {
  return (await bucketsOf(connection).findOne({ _id: bucketId(scope, LIFE) }))?.partials;
}

/** Programmes are few among scopes. */
async function programmesIn(connection: Connection, communityId: Id): Promise<ScopeName[]> {
  const found = await scopesOf(connection)
    .find({ kind: 'programme', 'place.3': communityId }, { projection: { _id: 1 } })
    .toArray();
  return found.map(({ _id }) => _id);
}
