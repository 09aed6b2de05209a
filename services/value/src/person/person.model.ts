import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Bandwidth } from '@kolo/events';
import type { Id } from '@kolo/runtime';

/** `version` tells the newer of two events about one thing: both parts of a person change by themselves. */
interface Versioned {
  version: string;
}

/** What this service knows of a person, from identity's events: ids and access, nothing that names them. */
export interface PersonRecord {
  _id: Id;
  /** Where they work; null until identity said. */
  post: (Versioned & { organisationId: Id | null; territoryId: Id | null }) | null;
  /** How they reach Kolo; null until they said. */
  access: (Versioned & { bandwidth: Bandwidth; proxyIds: Id[] }) | null;
}

// Read by `_id` alone.
const schema = new Schema(
  {
    _id: String,
    post: { type: { version: String, organisationId: String, territoryId: String }, _id: false },
    access: { type: { version: String, bandwidth: String, proxyIds: [String] }, _id: false },
  },
  { versionKey: false, collection: 'persons' },
);

export const personModel = (connection: Connection): Model<PersonRecord> =>
  (connection.models['Person'] as Model<PersonRecord> | undefined) ??
  connection.model<PersonRecord>('Person', schema as unknown as Schema<PersonRecord>);
