import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Bucket, Buckets } from '../indicator/buckets.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { LIFE } from '../indicator/measure.ts';
import { bucketId, bucketsOf } from './bucket.model.ts';

/** The buckets of a scope from one day on, up to before another or, without it, to the last with `life`. */
export async function bucketsFrom(
  connection: Connection,
  scope: Id,
  from: Day,
  before: Day | null,
  session: ClientSession,
): Promise<[string, Bucket][]> {
  // Letters come after digits: `life` is the last bucket of a scope.
  const upper = before === null ? { $lte: bucketId(scope, LIFE) } : { $lt: bucketId(scope, before) };
  const query = { _id: { $gte: bucketId(scope, from), ...upper } };
  const records = await bucketsOf(connection).find(query, { session }).toArray();
  return records.map((record) => [record._id.slice(scope.length + 1), record.partials]);
}

/** The buckets of a scope from one day to another, both included, with the partials of a projection; `life` is not among them. */
export async function bucketsBetween(
  connection: Connection,
  scope: ScopeName,
  from: Day,
  to: Day,
  projection: Record<string, 1>,
  session: ClientSession,
): Promise<[string, Bucket][]> {
  const query = { _id: { $gte: bucketId(scope, from), $lte: bucketId(scope, to) } };
  const records = await bucketsOf(connection).find(query, { session, projection }).toArray();
  return records.map((record) => [record._id.slice(scope.length + 1), record.partials ?? {}]);
}

/** Writes back what a delta changed, key by key: a bucket may be large, a delta is small. */
export function writesOf(scope: Id, buckets: Buckets, delta: Buckets) {
  return [...delta].flatMap(([bucket, partials]) => {
    const set: Record<string, unknown> = {};
    for (const name in partials) {
      for (const key in partials[name]) set[`partials.${name}.${key}`] = buckets.get(bucket)?.[name]?.[key];
    }
    if (Object.keys(set).length === 0) return [];
    return [{ updateOne: { filter: { _id: bucketId(scope, bucket) }, update: { $set: set }, upsert: true } }];
  });
}
