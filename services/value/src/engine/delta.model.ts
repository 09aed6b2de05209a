import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Bucket } from '../indicator/buckets.ts';

/** `[ms of the event that told of it, IANA zone]`: the zone in which the days of a scope are counted. */
export type Zone = readonly [number, string];

/** What one batch of events adds to one scope; appended by consumers, folded into buckets and deleted by a computation. */
export interface DeltaRecord {
  scope: string;
  /** `shardOf(scope)`. */
  shard: number;
  zone: Zone;
  /** By day or `life`. */
  buckets: Record<string, Bucket>;
}

const schema = new Schema(
  {},
  { versionKey: false, strict: false, minimize: false, collection: 'indicator_deltas' },
);
// The deltas that wait in one shard, and of those the ones of one scope.
schema.index({ shard: 1, scope: 1 });

export const registerDeltas = (connection: Connection): unknown =>
  connection.models['IndicatorDelta'] ?? connection.model('IndicatorDelta', schema);

export const deltasOf = (connection: Connection): Collection<DeltaRecord> =>
  connection.collection<DeltaRecord>('indicator_deltas');

/**
 * Scopes are computed shard by shard, each shard by one worker at a time: many scopes share one transaction, and as many
 * workers as there are shards can compute at once.
 */
export const SHARDS = 4;

export function shardOf(scope: string): number {
  let hash = 0;
  for (let index = 0; index < scope.length; index += 1) hash = (hash * 31 + scope.charCodeAt(index)) | 0;
  return (hash >>> 0) % SHARDS;
}
