import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Bucket, Buckets } from '../indicator/buckets.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { LIFE } from '../indicator/measure.ts';
import type { BucketRecord } from './bucket.model.ts';
import { bucketId, bucketRecord, bucketsOf } from './bucket.model.ts';
import { divided, isOfPairs, joined, laterPieces, pieceNamed, pieceOf, piecesFor } from './lifePieces.ts';

/** Some buckets of a scope. */
export interface FoundBuckets {
  buckets: [string, Bucket][];
  /** Into how many documents `life` is divided. */
  pieces: number;
}

/** The buckets of a scope from one day on, up to before another or, without it, to the last with `life`. */
export async function bucketsFrom(
  connection: Connection,
  scope: Id,
  from: Day,
  before: Day | null,
  session: ClientSession,
): Promise<FoundBuckets> {
  const query = { scope, bucket: { $gte: from, ...(before !== null && { $lt: before }) } };
  const records = await bucketsOf(connection).find(query, { session }).toArray();
  const buckets = new Map<string, Bucket>();
  let pieces = 1;
  for (const record of records) {
    const bucket = record.bucket.startsWith(LIFE) ? LIFE : record.bucket;
    buckets.set(bucket, joined(buckets.get(bucket), record.partials));
    pieces = record.pieces ?? pieces;
  }
  return { buckets: [...buckets], pieces };
}

/** Some measures of the buckets of life of some scopes. */
export async function livesIn(
  connection: Connection,
  scopes: readonly ScopeName[],
  measures: ReadonlySet<string>,
  session?: ClientSession,
): Promise<Map<ScopeName, Bucket>> {
  if (scopes.length === 0) return new Map();
  const projection = Object.fromEntries([...measures].map((name) => [`partials.${name}`, 1 as const]));
  const read = (ids: readonly string[]) =>
    bucketsOf(connection)
      .find(
        { _id: { $in: [...ids] } },
        { ...(session ? { session } : {}), projection: { ...projection, scope: 1, pieces: 1 } },
      )
      .toArray();
  const lives = new Map<ScopeName, Bucket>();
  const add = (records: Awaited<ReturnType<typeof read>>) => {
    for (const { scope, partials } of records) lives.set(scope, joined(lives.get(scope), partials ?? {}));
  };
  const first = await read(scopes.map((scope) => bucketId(scope, LIFE)));
  add(first);
  if (![...measures].some(isOfPairs)) return lives;
  const later = first.flatMap(({ scope, pieces }) => laterPieces(scope, pieces ?? 1));
  if (later.length > 0) add(await read(later));
  return lives;
}

/** The buckets of a scope from one day to another, both included, with all partials or those of a projection; `life` is not among them. */
export async function bucketsBetween(
  connection: Connection,
  scope: ScopeName,
  from: Day,
  to: Day,
  projection: Record<string, 1> | null,
  session: ClientSession,
): Promise<[string, Bucket][]> {
  const query = { scope, bucket: { $gte: from, $lte: to } };
  const options = { session, ...(projection && { projection: { ...projection, bucket: 1 } }) };
  const records = await bucketsOf(connection).find(query, options).toArray();
  return records.map(({ bucket, partials }) => [bucket, partials ?? {}]);
}

/**
 * Writes back what a delta changed, key by key: a bucket may be large, a delta is small. Where `life` has grown so that it is divided
 * anew, all that is divided is written.
 * @param memory its `pieces` become what they are after these writes
 */
export function writesOf(scope: Id, memory: { buckets: Buckets; pieces: number }, delta: Buckets) {
  const sets = new Map<string, Record<string, unknown>>();
  const put = (bucket: string, field: string, value: unknown) => {
    const set = sets.get(bucket) ?? {};
    sets.set(bucket, set);
    set[field] = value;
  };
  const isDividedAnew = divideAnew(memory, delta, put);
  for (const [bucket, partials] of delta) {
    for (const name in partials) {
      const inPieces = bucket === LIFE && isOfPairs(name);
      if (inPieces && isDividedAnew) continue;
      const all = memory.buckets.get(bucket)?.[name];
      for (const key in partials[name]) {
        put(
          inPieces ? pieceNamed(pieceOf(key, memory.pieces)) : bucket,
          `partials.${name}.${key}`,
          all?.[key],
        );
      }
    }
  }
  return [...sets].map(([bucket, $set]) => ({
    updateOne: {
      filter: { _id: bucketId(scope, bucket) },
      update: { $set, $setOnInsert: { scope, bucket } },
      upsert: true,
    },
  }));
}

function divideAnew(
  memory: { buckets: Buckets; pieces: number },
  delta: Buckets,
  put: (bucket: string, field: string, value: unknown) => void,
): boolean {
  const life = memory.buckets.get(LIFE);
  if (!life || !Object.keys(delta.get(LIFE) ?? {}).some(isOfPairs)) return false;
  const pieces = piecesFor(life);
  if (pieces <= memory.pieces) return false;
  memory.pieces = pieces;
  put(LIFE, 'pieces', pieces);
  divided(life, pieces).forEach((bucket, piece) => {
    for (const name in bucket) if (isOfPairs(name)) put(pieceNamed(piece), `partials.${name}`, bucket[name]);
  });
  return true;
}

/** The documents of all buckets of a scope. */
export function recordsOf(scope: ScopeName, buckets: Buckets): BucketRecord[] {
  return [...buckets].flatMap(([bucket, partials]): BucketRecord[] => {
    if (bucket !== LIFE) return [bucketRecord(scope, bucket, partials)];
    const pieces = piecesFor(partials);
    return divided(partials, pieces).map((piece, index) => ({
      ...bucketRecord(scope, pieceNamed(index), piece),
      ...(index === 0 && pieces > 1 ? { pieces } : {}),
    }));
  });
}
