import type { ExecutorAnswer, Path } from './executors/executor.ts';

type Json = unknown;

/**
 * Where in an answer the null is that an error at this path left: the first null on the way. Null when there is none,
 * so that the error has no place in this answer.
 */
export function nullAt(data: Json, path: Path): Path | null {
  let at = data;
  for (const [depth, step] of path.entries()) {
    if (at === null) return path.slice(0, depth);
    if (typeof at !== 'object' || !Object.hasOwn(at, step)) return null;
    at = (at as Record<string | number, Json>)[step];
  }
  return at === null ? path : null;
}

const text = (path: Path | null) => JSON.stringify(path);

/**
 * What an answer does otherwise than graphql-js did, by the GraphQL specification: data to the byte; an error for every
 * null that needs one and for no other; each at a path where there can be one. An error at the very null is named by
 * everybody; of those that a null swallowed, at least one, and it is free which.
 */
export function disagreement(
  answer: ExecutorAnswer,
  judge: ExecutorAnswer,
  possibleErrors: readonly Path[],
): string | null {
  if (answer.data !== judge.data) return 'data';
  const data = JSON.parse(judge.data) as Json;

  const placesOf = ({ errors }: ExecutorAnswer) =>
    errors.map(({ path }) => ({ path: text(path), place: path && text(nullAt(data, path)) }));
  const places = placesOf(answer);
  const rightPlaces = placesOf(judge);

  const lost = places.find(({ place }) => place === null || place === 'null');
  if (lost) return `an error at ${lost.path}, where there is no null`;
  const possible = new Set(possibleErrors.map(text));
  const impossible = places.find(({ path }) => !possible.has(path));
  if (impossible) return `an error at ${impossible.path}, where nothing failed`;

  const own = (all: typeof places) => all.filter(({ path, place }) => path === place).map(({ path }) => path);
  const sorted = own(places).sort().join(' ');
  const right = own(rightPlaces).sort().join(' ');
  if (sorted !== right) return `errors at ${sorted || 'no path'} instead of ${right || 'no path'}`;

  const swallowing = (all: typeof places) => [...new Set(all.map(({ place }) => place))].sort().join(' ');
  if (swallowing(places) !== swallowing(rightPlaces))
    return `nulls with errors at ${swallowing(places)} instead of ${swallowing(rightPlaces)}`;
  return null;
}

/**
 * What the parts of an answer, put together, have otherwise than the answer that came at once. A null where none may be takes
 * less with it when it is in a part of its own, so where the whole answer is null the parts may say more.
 */
export function disagreementInParts(merged: ExecutorAnswer, whole: ExecutorAnswer): string | null {
  if (!saysAll(JSON.parse(merged.data) as Json, JSON.parse(whole.data) as Json, whole.errors.length > 0))
    return 'data in parts';
  if (merged.errors.length > 0 !== whole.errors.length > 0) return 'errors in parts';
  return null;
}

function saysAll(merged: Json, whole: Json, mayHaveMore: boolean): boolean {
  if (whole === null) return merged === null || mayHaveMore;
  if (typeof whole !== 'object') return merged === whole;
  if (typeof merged !== 'object' || merged === null || Array.isArray(merged) !== Array.isArray(whole))
    return false;
  const own = Object.entries(whole as Record<string, Json>);
  return (
    Object.keys(merged).length === own.length &&
    own.every(([key, value]) => saysAll((merged as Record<string, Json>)[key], value, mayHaveMore))
  );
}

/** The same JSON whatever the order of its keys. */
export function withoutOrder(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: Json) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
