import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

export interface HubRecord {
  _id: Id;
  tenantId: Id;
  networkId: Id;
  organisationId: Id;
  /** Its city. */
  territoryId: Id | null;
  coordinatorId: Id;
  rooms: string | null;
  /** From which day on it hosts. */
  opensOn: string;
  closedAt: Date | null;
  createdAt: Date;
  /** Counts the events: their `sequence`. */
  version: number;
}

export type HubPage = Page<HubRecord>;
export type HubWritten = WritePayload<{ hubId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<HubRecord>(
  {
    _id: required,
    tenantId: required,
    networkId: required,
    organisationId: required,
    territoryId: String,
    coordinatorId: required,
    rooms: String,
    opensOn: required,
    closedAt: Date,
    createdAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'hubs' },
);
// The hubs of a network, in the order in which they were opened; whether an organisation is one of them.
schema.index({ networkId: 1, _id: 1 });
// What a person coordinates.
schema.index({ coordinatorId: 1 });

export const hubModel = (connection: Connection): Model<HubRecord> =>
  (connection.models['Hub'] as Model<HubRecord> | undefined) ?? connection.model<HubRecord>('Hub', schema);
