import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { localizedTextSchema } from '../localized.ts';
import type { LocalizedText } from '../localized.ts';

export const territoryKinds = [
  'COUNTRY',
  'REGION',
  'DISTRICT',
  'CITY',
  'MUNICIPALITY',
  'SETTLEMENT',
] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

export const sizeClasses = ['UNDER_10K', 'FROM_10K_TO_50K', 'FROM_50K_TO_250K', 'OVER_250K'] as const;
export type SizeClass = (typeof sizeClasses)[number];

export interface TerritoryRecord {
  _id: Id;
  tenantId: Id;
  kind: TerritoryKind;
  names: LocalizedText[];
  parentId: Id | null;
  sizeClass: SizeClass | null;
  /** What may stand only once in a tenant's register: `<kind>|<parent>|<folded name>`, for each name. */
  keys: string[];
  searchWords: string[];
  createdAt: Date;
}

export type TerritoryPage = Page<TerritoryRecord>;

const schema = new Schema<TerritoryRecord>(
  {
    _id: String,
    tenantId: String,
    kind: String,
    names: [localizedTextSchema],
    parentId: { type: String, default: null },
    sizeClass: { type: String, default: null },
    keys: [String],
    searchWords: [String],
    createdAt: Date,
  },
  { versionKey: false, collection: 'territories' },
);
// Pages of a tenant's register.
schema.index({ tenantId: 1, _id: 1 });
// Search by beginnings of words.
schema.index({ tenantId: 1, searchWords: 1 });
// What lies in a territory.
schema.index({ parentId: 1, _id: 1 });
// One of a name, a kind and a place.
schema.index({ tenantId: 1, keys: 1 }, { unique: true });

export const territoryModel = (connection: Connection): Model<TerritoryRecord> =>
  (connection.models['Territory'] as Model<TerritoryRecord> | undefined) ??
  connection.model<TerritoryRecord>('Territory', schema);
