import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Bandwidth, Channel, SkillLevel } from '@kolo/events';
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
  skillLevel: SkillLevel | null;
  /** Preferred ones first; empty until the person fills an access profile. */
  channels: Channel[];
  languages: string[];
  /** Persons whom this one allows to contribute in their name. */
  proxyIds: Id[];
  /** Counters of identity at the post and at the profile that are stored here; 0 for none. */
  positionSequence: number;
  profileSequence: number;
}

const schema = new Schema(
  {
    _id: String,
    tenantIds: [String],
    organisationId: String,
    territoryId: String,
    bandwidth: String,
    skillLevel: String,
    channels: [String],
    languages: [String],
    proxyIds: [String],
    positionSequence: Number,
    profileSequence: Number,
  },
  { versionKey: false, collection: 'persons' },
);

// The staff of an organisation.
schema.index({ organisationId: 1 });

export const personModel = (connection: Connection): Model<PersonRecord> =>
  (connection.models['Person'] as Model<PersonRecord> | undefined) ??
  connection.model<PersonRecord>('Person', schema as unknown as Schema<PersonRecord>);
