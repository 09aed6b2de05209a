import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';

/** The record of an activity; it bears the id of the activity, which has one. */
export interface RecordEntry {
  _id: Id;
  texts: Title[];
  links: string[];
  publishedBy: Id | null;
  publishedAt: Date;
  /** When it was last put right. */
  changedAt: Date | null;
  /** Within 14 days of the activity. */
  inTime: boolean;
}

// Read by `_id` alone.
const schema = new Schema<RecordEntry>(
  {
    _id: String,
    texts: [titleFields],
    links: [String],
    publishedBy: String,
    publishedAt: Date,
    changedAt: Date,
    inTime: Boolean,
  },
  { versionKey: false, collection: 'records' },
);

export const recordModel = (connection: Connection): Model<RecordEntry> =>
  (connection.models['Record'] as Model<RecordEntry> | undefined) ??
  connection.model<RecordEntry>('Record', schema);
