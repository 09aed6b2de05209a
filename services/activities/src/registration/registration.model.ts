import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** In which tenants identity has a person registered, from its events. */
export interface RegistrationRecord {
  /** The person. */
  _id: Id;
  tenantIds: Id[];
}

// Read by `_id` alone.
const schema = new Schema(
  { _id: String, tenantIds: [String] },
  { versionKey: false, collection: 'registrations' },
);

export const registrationModel = (connection: Connection): Model<RegistrationRecord> =>
  (connection.models['Registration'] as Model<RegistrationRecord> | undefined) ??
  connection.model<RegistrationRecord>('Registration', schema as unknown as Schema<RegistrationRecord>);
