import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** When a municipality started its management system, as one of its officers in a community said. */
export interface SystemStartRecord {
  /** A survey id. */
  _id: Id;
  communityId: Id;
  territoryId: Id;
  personId: Id;
  /** Calendar day, `2026-03-29`. */
  startedOn: string;
  reportedAt: Date;
  enteredBy: Id;
  /** Counts up with every correction. */
  version: number;
}

export type SystemStartWritten = WritePayload<{ systemStartId: Id }>;

const schema = new Schema<SystemStartRecord>(
  {
    _id: String,
    communityId: String,
    territoryId: String,
    personId: String,
    startedOn: String,
    reportedAt: Date,
    enteredBy: String,
    version: Number,
  },
  { versionKey: false, collection: 'system_starts' },
);
// A municipality starts once, whoever of its officers reports it.
schema.index({ communityId: 1, territoryId: 1 }, { unique: true });

export const systemStartModel = (connection: Connection): Model<SystemStartRecord> =>
  (connection.models['SystemStart'] as Model<SystemStartRecord> | undefined) ??
  connection.model<SystemStartRecord>('SystemStart', schema);
