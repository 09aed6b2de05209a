import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** What a machine may be let do. Never `gateway`: that is what the gateway itself shows identity. */
export const scopes = ['contributions:relay'] as const;
export type Scope = (typeof scopes)[number];

export interface ApiTokenRecord {
  _id: Id;
  tenantId: Id;
  name: string;
  scopes: Scope[];
  /** SHA-256 of the secret; the secret itself is nowhere. */
  hash: string;
  createdAt: Date;
  createdBy: Id | null;
  expiresAt: Date;
  revokedAt: Date | null;
}

export type ApiTokenPage = Page<ApiTokenRecord>;

const schema = new Schema<ApiTokenRecord>(
  {
    _id: String,
    tenantId: String,
    name: String,
    scopes: [String],
    hash: String,
    createdAt: Date,
    createdBy: { type: String, default: null },
    expiresAt: Date,
    revokedAt: { type: Date, default: null },
  },
  { versionKey: false, collection: 'api_tokens' },
);
// Who a machine is.
schema.index({ hash: 1 }, { unique: true });
// Tokens of a tenant, in pages.
schema.index({ tenantId: 1, _id: 1 });

export const apiTokenModel = (connection: Connection): Model<ApiTokenRecord> =>
  (connection.models['ApiToken'] as Model<ApiTokenRecord> | undefined) ??
  connection.model<ApiTokenRecord>('ApiToken', schema);
