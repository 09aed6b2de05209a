import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** That somebody attended an activity of a community; told by activities. */
export interface AttendanceRecord {
  /** `<activity>|<person>`. */
  _id: string;
  communityId: Id;
  personId: Id;
  /** Null for one that was recorded by mistake: no window holds it. */
  at: Date | null;
  /** The activity's counter at the event that is stored here. */
  sequence: number;
}

const schema = new Schema(
  { _id: String, communityId: String, personId: String, at: Date, sequence: Number },
  { versionKey: false, collection: 'attendances' },
);

// Who attended since a day: nightly levels.
schema.index({ communityId: 1, at: 1 });

export const attendanceModel = (connection: Connection): Model<AttendanceRecord> =>
  (connection.models['Attendance'] as Model<AttendanceRecord> | undefined) ??
  connection.model<AttendanceRecord>('Attendance', schema as unknown as Schema<AttendanceRecord>);
