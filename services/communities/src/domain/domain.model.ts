import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

export interface DomainRecord {
  _id: Id;
  tenantId: Id;
  code: string;
  titles: LocalizedText[];
  description: LocalizedText[];
}

const text = { _id: false, language: String, text: String };

const schema = new Schema(
  { _id: String, tenantId: String, code: String, titles: [text], description: [text] },
  { versionKey: false, collection: 'domains' },
);

// A code means one domain within a tenant.
schema.index({ tenantId: 1, code: 1 }, { unique: true });

export const domainModel = (connection: Connection): Model<DomainRecord> =>
  (connection.models['Domain'] as Model<DomainRecord> | undefined) ??
  connection.model<DomainRecord>('Domain', schema as unknown as Schema<DomainRecord>);
