import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { FrameworkVersion } from '../indicator/mx-01-matrix-coverage.ts';

/** That a community chose a version of the framework. A community without a row works with all eight cycles. */
export interface FrameworkRecord {
  /** The community. */
  _id: Id;
  framework: FrameworkVersion;
  chosenById: Id;
  chosenAt: Date;
}

// Read by `_id` alone.
const schema = new Schema(
  { _id: String, framework: String, chosenById: String, chosenAt: Date },
  { versionKey: false, collection: 'frameworks' },
);

export const frameworkModel = (connection: Connection): Model<FrameworkRecord> =>
  (connection.models['Framework'] as Model<FrameworkRecord> | undefined) ??
  connection.model<FrameworkRecord>('Framework', schema as unknown as Schema<FrameworkRecord>);
