import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';

export interface HubNetworkRecord {
  _id: Id;
  tenantId: Id;
  names: Title[];
  createdAt: Date;
}

export type HubNetworkWritten = WritePayload<{ hubNetworkId: Id }>;

// Read by `_id` alone.
const schema = new Schema<HubNetworkRecord>(
  { _id: String, tenantId: String, names: [titleFields], createdAt: Date },
  { versionKey: false, collection: 'hub_networks' },
);

export const hubNetworkModel = (connection: Connection): Model<HubNetworkRecord> =>
  (connection.models['HubNetwork'] as Model<HubNetworkRecord> | undefined) ??
  connection.model<HubNetworkRecord>('HubNetwork', schema);
