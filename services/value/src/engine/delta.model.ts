import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Bucket } from '../indicator/buckets.ts';

/** `[ms of the event that told of it, IANA zone]`: the zone in which the days of a scope are counted. */
export type Zone = readonly [number, string];

/** What one batch of events adds to one scope; appended by consumers, folded into buckets and deleted by `computeScope`. */
export interface DeltaRecord {
  scope: string;
  zone: Zone;
  /** By day or `life`. */
  buckets: Record<string, Bucket>;
}

const schema = new Schema(
  {},
  { versionKey: false, strict: false, minimize: false, collection: 'indicator_deltas' },
);
// The deltas that wait for one scope.
schema.index({ scope: 1 });

export const registerDeltas = (connection: Connection): unknown =>
  connection.models['IndicatorDelta'] ?? connection.model('IndicatorDelta', schema);

export const deltasOf = (connection: Connection): Collection<DeltaRecord> =>
  connection.collection<DeltaRecord>('indicator_deltas');
