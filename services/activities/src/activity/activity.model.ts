import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';
import type { ActivityStatus } from './activity.status.ts';
import type { ActivityTypeCode } from './types/activityTypes.ts';

export const sessionKinds = ['LECTURE', 'SEMINAR', 'PRACTICUM', 'PEER_EXCHANGE', 'HANDOVER'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const activityChannels = ['IN_PERSON', 'ONLINE', 'EMAIL', 'PHONE', 'MIXED'] as const;
export type ActivityChannel = (typeof activityChannels)[number];

export interface ActivityRecord {
  _id: Id;
  tenantId: Id;
  programmeId: Id;
  /** Null where it is for all cohorts of the programme. */
  cohortId: Id | null;
  type: ActivityTypeCode;
  kind: SessionKind;
  number: number | null;
  titles: Title[];
  startsAt: Date;
  /** IANA zone in which it was planned. */
  timezone: string;
  durationMin: number;
  channel: ActivityChannel;
  place: string | null;
  lowBandwidthWay: string | null;
  languages: string[];
  organiserId: Id | null;
  facilitatorId: Id | null;
  status: ActivityStatus;
  heldAt: Date | null;
  createdAt: Date;
  /** Counts the changes and its events: their `sequence`. */
  version: number;
}

export type ActivityPage = Page<ActivityRecord>;
export type ActivityWritten = WritePayload<{ activityId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<ActivityRecord>(
  {
    _id: required,
    tenantId: required,
    programmeId: required,
    cohortId: String,
    type: required,
    kind: required,
    number: Number,
    titles: [titleFields],
    startsAt: { type: Date, required: true },
    timezone: required,
    durationMin: Number,
    channel: required,
    place: String,
    lowBandwidthWay: String,
    languages: [String],
    organiserId: String,
    facilitatorId: String,
    status: required,
    heldAt: Date,
    createdAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'activities' },
);
// The sessions of a programme by the time they begin; the first and the last of them.
schema.index({ programmeId: 1, startsAt: 1, _id: 1 });

export const activityModel = (connection: Connection): Model<ActivityRecord> =>
  (connection.models['Activity'] as Model<ActivityRecord> | undefined) ??
  connection.model<ActivityRecord>('Activity', schema);

export const endOf = ({ startsAt, durationMin }: Pick<ActivityRecord, 'startsAt' | 'durationMin'>): number =>
  startsAt.getTime() + durationMin * 60_000;
