import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** A cohort that completed its course and is to be invited to a community. */
export interface HandoverRecord {
  /** `<cohort>|<community>`. */
  _id: string;
  cohortId: Id;
  communityId: Id;
  personIds: Id[];
  /** Null while the community is not open yet: an invitation shows a pitch that is complete. */
  invitedAt: Date | null;
}

const schema = new Schema(
  { _id: String, cohortId: String, communityId: String, personIds: [String], invitedAt: Date },
  { versionKey: false, collection: 'handovers' },
);

// Cohorts that still wait for their community to open.
schema.index({ invitedAt: 1 });

export const handoverModel = (connection: Connection): Model<HandoverRecord> =>
  (connection.models['Handover'] as Model<HandoverRecord> | undefined) ??
  connection.model<HandoverRecord>('Handover', schema as unknown as Schema<HandoverRecord>);
