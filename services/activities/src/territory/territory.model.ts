import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** What this service knows of a territory, from identity's events. */
export interface TerritoryRecord {
  _id: Id;
  tenantId: Id | null;
  kind: 'COUNTRY' | 'REGION' | 'DISTRICT' | 'CITY' | 'MUNICIPALITY' | 'SETTLEMENT';
  /** The territory that it lies in. */
  parentId: Id | null;
}

// Read by `_id` alone.
const schema = new Schema(
  { _id: String, tenantId: String, kind: String, parentId: String },
  { versionKey: false, collection: 'territories' },
);

export const territoryModel = (connection: Connection): Model<TerritoryRecord> =>
  (connection.models['Territory'] as Model<TerritoryRecord> | undefined) ??
  connection.model<TerritoryRecord>('Territory', schema as unknown as Schema<TerritoryRecord>);
