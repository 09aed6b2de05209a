import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { localizedTextSchema } from '../localized.ts';
import type { LocalizedText } from '../localized.ts';

export interface TenantRecord {
  _id: Id;
  names: LocalizedText[];
  createdAt: Date;
}

export type TenantPage = Page<TenantRecord>;

const schema = new Schema<TenantRecord>(
  { _id: String, names: [localizedTextSchema], createdAt: Date },
  { versionKey: false, collection: 'tenants' },
);

export const tenantModel = (connection: Connection): Model<TenantRecord> =>
  (connection.models['Tenant'] as Model<TenantRecord> | undefined) ??
  connection.model<TenantRecord>('Tenant', schema);
