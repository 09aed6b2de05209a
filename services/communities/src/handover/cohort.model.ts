import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** A cohort that finished its course, of which a community can be founded; told by activities. */
export interface FinishedCohortRecord {
  /** The cohort. */
  _id: Id;
  tenantId: Id | null;
  personIds: Id[];
}

// Read by `_id` alone.
const schema = new Schema(
  { _id: String, tenantId: String, personIds: [String] },
  { versionKey: false, collection: 'finished_cohorts' },
);

export const finishedCohortModel = (connection: Connection): Model<FinishedCohortRecord> =>
  (connection.models['FinishedCohort'] as Model<FinishedCohortRecord> | undefined) ??
  connection.model<FinishedCohortRecord>('FinishedCohort', schema as unknown as Schema<FinishedCohortRecord>);
