import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { AttendeeLevel, Channel } from '@kolo/events';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

export interface AttendanceRecord {
  _id: Id;
  activityId: Id;
  personId: Id;
  channel: Channel;
  /** As it was when it was entered, like the two below. */
  level: AttendeeLevel;
  organisationId: Id | null;
  territoryId: Id | null;
  recordedBy: Id | null;
  recordedAt: Date;
}

/** `readable` is false for who reads `totalCount` only; the page is then empty. */
export type AttendancePage = Omit<Page<AttendanceRecord>, 'totalCount'> & {
  readable: boolean;
  totalCount: () => Promise<number | null>;
};

/** Countries, each by its territory. */
export type CountryPage = Omit<Page<{ id: Id }>, 'totalCount'> & {
  readable: boolean;
  totalCount: () => Promise<number | null>;
};

const required = { type: String, required: true };

const schema = new Schema<AttendanceRecord>(
  {
    _id: required,
    activityId: required,
    personId: required,
    channel: required,
    level: required,
    organisationId: String,
    territoryId: String,
    recordedBy: String,
    recordedAt: Date,
  },
  { versionKey: false, collection: 'attendances' },
);
// Who attended an activity, in the order of persons; that each is recorded once; how many they are.
schema.index({ activityId: 1, personId: 1 }, { unique: true });

export const attendanceModel = (connection: Connection): Model<AttendanceRecord> =>
  (connection.models['Attendance'] as Model<AttendanceRecord> | undefined) ??
  connection.model<AttendanceRecord>('Attendance', schema);
