import type { Bucket } from '../indicator/buckets.ts';
import { measureNamed } from '../indicator/indicators.ts';
import { LIFE } from '../indicator/measure.ts';
import type { Datum } from '../indicator/measure.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { bucketId } from './bucket.model.ts';

// What is kept for life by pairs of persons grows with their square: 10⁵ pairs are some 17 MB, and a document holds 16. So it lies in
// pieces, the first of them in the document of `life` itself, which is the only one that most communities ever have. A key lies in the
// piece that its hash tells; when a piece would hold too many, their number doubles and all are written anew.

/** Keys in a piece, on the average: some 700 KB. */
export const PIECE_KEYS = 4_000;

/** The bucket that a piece lies in. */
export const pieceNamed = (piece: number): string => (piece === 0 ? LIFE : `${LIFE}.${piece}`);

/** The ids of the pieces beyond the first. */
export const laterPieces = (scope: ScopeName, pieces: number): string[] =>
  Array.from({ length: pieces - 1 }, (_, index) => bucketId(scope, pieceNamed(index + 1)));

export const isOfPairs = (measure: string): boolean => measureNamed(measure)?.ofPairs === true;

/** Into how many pieces a bucket of life is to be divided: a power of two. */
export function piecesFor(life: Bucket): number {
  let keys = 0;
  for (const name in life) if (isOfPairs(name)) keys += Object.keys(life[name] ?? {}).length;
  let pieces = 1;
  while (keys > pieces * PIECE_KEYS) pieces *= 2;
  return pieces;
}

/** FNV-1a: equal in all processes, for ever. */
export function pieceOf(key: string, pieces: number): number {
  if (pieces === 1) return 0;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % pieces;
}

/** A bucket of life in its pieces. */
export function divided(life: Bucket, pieces: number): Bucket[] {
  if (pieces === 1) return [life];
  const buckets = Array.from({ length: pieces }, (): Bucket => ({}));
  for (const name in life) {
    if (!isOfPairs(name)) {
      (buckets[0] ??= {})[name] = life[name] ?? {};
      continue;
    }
    const parts = buckets.map((bucket): Record<string, Datum> => (bucket[name] = {}));
    const all = life[name] ?? {};
    for (const key in all) (parts[pieceOf(key, pieces)] ??= {})[key] = all[key] ?? null;
  }
  return buckets;
}

/** Puts a piece beside what is known of a bucket of life; changes and returns `into`. */
export function joined(into: Bucket | undefined, piece: Bucket): Bucket {
  if (!into) return piece;
  for (const name in piece) Object.assign((into[name] ??= {}), piece[name]);
  return into;
}
