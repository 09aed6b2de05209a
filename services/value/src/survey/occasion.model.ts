import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/**
 * What a survey can be about beside a community, as far as events of activities told: an activity or a cohort. `version` says which
 * event a row stands at.
 */
export interface OccasionRecord {
  /** Of the activity or the cohort. */
  _id: Id;
  version: string;
  tenantId: Id;
  communityId: Id | null;
  programmeId: Id | null;
  timezone: string;
  /** Who planned the activity; null for a cohort, and until that is known. */
  organiserId: Id | null;
  /** Who is in the cohort; null for an activity, whose persons are attendances. */
  personIds: Id[] | null;
}

/** That a person attended an activity. `_id` is `<activity>|<person>`. */
export interface AttendanceRecord {
  _id: string;
  version: string;
  activityId: Id;
  personId: Id;
  attended: boolean;
}

// Read by `_id` alone.
const occasion = new Schema(
  {
    _id: String,
    version: String,
    tenantId: String,
    communityId: String,
    programmeId: String,
    timezone: String,
    organiserId: String,
    personIds: { type: [String], default: undefined },
  },
  { versionKey: false, collection: 'survey_occasions' },
);

const attendance = new Schema(
  { _id: String, version: String, activityId: String, personId: String, attended: Boolean },
  { versionKey: false, collection: 'survey_attendances' },
);
// Who attended an activity.
attendance.index({ activityId: 1 });

export const occasionModel = (connection: Connection): Model<OccasionRecord> =>
  (connection.models['SurveyOccasion'] as Model<OccasionRecord> | undefined) ??
  connection.model<OccasionRecord>('SurveyOccasion', occasion as unknown as Schema<OccasionRecord>);

export const attendanceModel = (connection: Connection): Model<AttendanceRecord> =>
  (connection.models['SurveyAttendance'] as Model<AttendanceRecord> | undefined) ??
  connection.model<AttendanceRecord>('SurveyAttendance', attendance as unknown as Schema<AttendanceRecord>);
