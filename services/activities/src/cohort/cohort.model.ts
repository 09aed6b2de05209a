import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** As the event of its completion carries all of them. */
export const MOST_PERSONS = 500;

export interface CohortRecord {
  _id: Id;
  tenantId: Id;
  programmeId: Id;
  /** Each once, sorted, at most `MOST_PERSONS`. */
  personIds: Id[];
  /** Its HANDOVER session, unless that was cancelled: a cohort has one at a time. */
  handoverId: Id | null;
  /** When that session was over. */
  endedAt: Date | null;
  createdAt: Date;
  /** Counts the changes: the `sequence` of its events. */
  version: number;
}

export type CohortPage = Page<CohortRecord>;
/** `readable` is false for who reads `totalCount` only; the page is then empty. */
export type CohortPersonPage = Omit<Page<{ id: Id }>, 'totalCount'> & {
  readable: boolean;
  totalCount: () => Promise<number | null>;
};
export type CohortWritten = WritePayload<{ cohortId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<CohortRecord>(
  {
    _id: required,
    tenantId: required,
    programmeId: required,
    personIds: [String],
    handoverId: String,
    endedAt: Date,
    createdAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'cohorts' },
);
// The cohorts of a programme, in the order in which they were entered.
schema.index({ programmeId: 1, _id: 1 });
// The cohorts of a person: what they may see, and their programmes.
schema.index({ personIds: 1 });

export const cohortModel = (connection: Connection): Model<CohortRecord> =>
  (connection.models['Cohort'] as Model<CohortRecord> | undefined) ??
  connection.model<CohortRecord>('Cohort', schema);
