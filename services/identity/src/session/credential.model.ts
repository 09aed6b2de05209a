import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** How a person signs in. Apart from the person, so that nothing that reads persons ever loads it. */
export interface CredentialRecord {
  /** Id of the person. */
  _id: Id;
  /** Argon2id with its parameters and salt. */
  passwordHash: string;
  changedAt: Date;
}

// Read by `_id` alone.
const schema = new Schema<CredentialRecord>(
  { _id: String, passwordHash: String, changedAt: Date },
  { versionKey: false, collection: 'credentials' },
);

export const credentialModel = (connection: Connection): Model<CredentialRecord> =>
  (connection.models['Credential'] as Model<CredentialRecord> | undefined) ??
  connection.model<CredentialRecord>('Credential', schema);
