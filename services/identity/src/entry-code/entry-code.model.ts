import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

export interface EntryCodeRecord {
  /** Keyed hash of the code; the code itself is nowhere. */
  _id: string;
  personId: Id;
  expiresAt: Date;
  usedAt: Date | null;
}

const schema = new Schema<EntryCodeRecord>(
  { _id: String, personId: String, expiresAt: Date, usedAt: { type: Date, default: null } },
  { versionKey: false, collection: 'entry_codes' },
);
// A new code makes a person's earlier ones void.
schema.index({ personId: 1 });
// What has run out is removed.
schema.index({ expiresAt: 1 });

export const entryCodeModel = (connection: Connection): Model<EntryCodeRecord> =>
  (connection.models['EntryCode'] as Model<EntryCodeRecord> | undefined) ??
  connection.model<EntryCodeRecord>('EntryCode', schema);
