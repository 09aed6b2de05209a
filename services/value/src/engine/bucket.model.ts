import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Bucket } from '../indicator/buckets.ts';
import type { ScopeName } from '../indicator/scope.ts';

/** The partials of all measures for one scope and one day, or its whole life. */
export interface BucketRecord {
  /** `<scope>/<bucket>`. */
  _id: string;
  scope: ScopeName;
  /** A day, or `life`, or a further piece of it: `life.<n>`. Letters come after digits, so that the days of a window are one range. */
  bucket: string;
  partials: Bucket;
  /** Of `life`: into how many documents it is divided, if more than this one (`lifePieces.ts`). */
  pieces?: number;
}

const schema = new Schema(
  { _id: String },
  { versionKey: false, strict: false, collection: 'indicator_buckets' },
);
// The days of a window. (Not ranges of the key: for these the embedded store walks through the whole collection.)
schema.index({ scope: 1, bucket: 1 });

export const registerBuckets = (connection: Connection): unknown =>
  connection.models['IndicatorBucket'] ?? connection.model('IndicatorBucket', schema);

export const bucketsOf = (connection: Connection): Collection<BucketRecord> =>
  connection.collection<BucketRecord>('indicator_buckets');

export const bucketId = (scope: ScopeName, bucket: string): string => `${scope}/${bucket}`;

/** A bucket as it is stored, whole. */
export const bucketRecord = (scope: ScopeName, bucket: string, partials: Bucket): BucketRecord => ({
  _id: bucketId(scope, bucket),
  scope,
  bucket,
  partials,
});
