import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Bandwidth } from '@kolo/events';
import type { Id } from '@kolo/runtime';

/** What this service knows of a person, from identity's events. Nothing here is answered to anybody. */
export interface PersonRecord {
  _id: Id;
  /** Where identity has them registered. */
  tenantIds: Id[];
  organisationId: Id | null;
  territoryId: Id | null;
  /** Null until the person fills an access profile. */
  bandwidth: Bandwidth | null;
  /** Persons whom this one allows to enter things in their name. */
  proxyIds: Id[];
  /** Counters of identity at the post and at the profile that are stored here; 0 for none. */
  positionSequence: number;
  profileSequence: number;
}

// Read by `_id` alone.
const schema = new Schema(
  {
    _id: String,
    tenantIds: [String],
    organisationId: String,
    territoryId: String,
    bandwidth: String,
    proxyIds: [String],
    positionSequence: Number,
    profileSequence: Number,
  },
  { versionKey: false, collection: 'persons' },
);

export const personModel = (connection: Connection): Model<PersonRecord> =>
  (connection.models['Person'] as Model<PersonRecord> | undefined) ??
  connection.model<PersonRecord>('Person', schema as unknown as Schema<PersonRecord>);
