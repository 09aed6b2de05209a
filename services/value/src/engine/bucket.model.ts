import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Bucket } from '../indicator/buckets.ts';

/** The partials of all measures for one scope and one day, or its whole life. */
export interface BucketRecord {
  /** `<scope>/<day>` or `<scope>/life` (further pieces of it: `<scope>/life.<n>`), so that the days of a window are one range of keys. */
  _id: string;
  partials: Bucket;
  /** Of `life`: into how many documents it is divided, if more than this one (`lifePieces.ts`). */
  pieces?: number;
}

// Read by `_id` and ranges of it.
const schema = new Schema(
  { _id: String },
  { versionKey: false, strict: false, collection: 'indicator_buckets' },
);

export const registerBuckets = (connection: Connection): unknown =>
  connection.models['IndicatorBucket'] ?? connection.model('IndicatorBucket', schema);

export const bucketsOf = (connection: Connection): Collection<BucketRecord> =>
  connection.collection<BucketRecord>('indicator_buckets');

export const bucketId = (scope: string, bucket: string): string => `${scope}/${bucket}`;
