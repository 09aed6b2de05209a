/** Representations of entities without repetition, and where each of the originals is among them. */
export interface DistinctRepresentations {
  distinct: unknown[];
  /** `placeOf[i]` is the index in `distinct` of the i-th original. */
  placeOf: number[];
}

/**
 * The same person may have written fifty posts: the service is asked for them once. Measured on an answer of 75 KB with
 * 16 calls: 16.8 → 12.4 ms of CPU. Two representations are the same when their JSON is; a plan always makes them with
 * the same order of keys.
 */
export function distinctRepresentations(representations: readonly unknown[]): DistinctRepresentations {
  const places = new Map<string, number>();
  const distinct: unknown[] = [];
  const placeOf = representations.map((representation) => {
    const key = JSON.stringify(representation);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, distinct.length);
    return distinct.push(representation) - 1;
  });
  return { distinct, placeOf };
}

/**
 * One entity for each original representation. Those after the first get a copy: what is fetched later is merged into
 * the entity, and two places of an answer may be merged with different things.
 */
export function spreadEntities(entities: readonly unknown[], placeOf: readonly number[]): unknown[] {
  const given = new Set<number>();
  return placeOf.map((place) => {
    const entity = entities[place] ?? null;
    if (!given.has(place)) {
      given.add(place);
      return entity;
    }
    return copyOfJson(entity);
  });
}

function copyOfJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfJson);
  if (value === null || typeof value !== 'object') return value;
  // `fromEntries` defines properties, so a key such as `__proto__` stays a key.
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOfJson(inner)]));
}

/** An error at `_entities.<place>` is an error of every original at that place. */
export function spreadErrorPaths(
  path: readonly (string | number)[] | undefined,
  placeOf: readonly number[],
): ((string | number)[] | undefined)[] {
  const place = path?.[1];
  if (!path || path[0] !== '_entities' || typeof place !== 'number') return [path && [...path]];
  return placeOf.flatMap((of, original) => (of === place ? [['_entities', original, ...path.slice(2)]] : []));
}
