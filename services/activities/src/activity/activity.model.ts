import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { titleFields } from '../titles.ts';
import type { Title } from '../titles.ts';
import type { ActivityStatus } from './activity.status.ts';
import type { Axes } from './types/activityType.ts';
import type { ActivityTypeCode } from './types/activityTypes.ts';
import type { FieldValues } from './types/readFields.ts';

export const sessionKinds = ['LECTURE', 'SEMINAR', 'PRACTICUM', 'PEER_EXCHANGE', 'HANDOVER'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export const activityChannels = ['IN_PERSON', 'ONLINE', 'EMAIL', 'PHONE', 'MIXED'] as const;
export type ActivityChannel = (typeof activityChannels)[number];

/** What an activity may be good for (communities.md §1). */
export const communityPurposes = [
  'SOLVE',
  'HEAR',
  'REFLECT',
  'SHARE_MEANING',
  'KEEP_UP',
  'INNOVATE',
  'SYNERGY',
  'VOICE',
] as const;
export type CommunityPurpose = (typeof communityPurposes)[number];

export interface ActivityRecord extends Axes {
  _id: Id;
  tenantId: Id;
  programmeId: Id | null;
  /** Null where it is for all cohorts of the programme, or part of none. */
  cohortId: Id | null;
  /** Its own, or the one that its programme leads to. */
  communityId: Id | null;
  /** The gathering that it is part of, e.g. a plenary of several days; that one is part of none. */
  partOfId: Id | null;
  type: ActivityTypeCode | 'TENANT_DEFINED';
  /** The tenant's own type, where `type` is TENANT_DEFINED. */
  tenantTypeId: Id | null;
  /** The own fields of its type, but for those that are derived. */
  fields: FieldValues;
  /** What the session is within its programme; null for what is no session. */
  kind: SessionKind | null;
  number: number | null;
  titles: Title[];
  domainId: Id | null;
  agendaItemId: Id | null;
  purposes: CommunityPurpose[];
  /** Null while it is only proposed. */
  startsAt: Date | null;
  /** IANA zone in which it was planned. */
  timezone: string;
  durationMin: number;
  channel: ActivityChannel;
  place: string | null;
  hubId: Id | null;
  lowBandwidthWay: string | null;
  languages: string[];
  /** Null where there is no limit. */
  capacity: number | null;
  documentedIn: string | null;
  organiserId: Id | null;
  facilitatorId: Id | null;
  status: ActivityStatus;
  heldAt: Date | null;
  createdAt: Date;
  /** Counts its events: their `sequence`. */
  version: number;
}

export type ActivityPage = Page<ActivityRecord>;
export type ActivityWritten = WritePayload<{ activityId: Id }>;

const required = { type: String, required: true };

const schema = new Schema<ActivityRecord>(
  {
    _id: required,
    tenantId: required,
    programmeId: String,
    cohortId: String,
    communityId: String,
    partOfId: String,
    type: required,
    tenantTypeId: String,
    formality: Number,
    source: String,
    mode: String,
    family: Number,
    fields: Schema.Types.Mixed,
    kind: String,
    number: Number,
    titles: [titleFields],
    domainId: String,
    agendaItemId: String,
    purposes: [String],
    startsAt: Date,
    timezone: required,
    durationMin: Number,
    channel: required,
    place: String,
    hubId: String,
    lowBandwidthWay: String,
    languages: [String],
    capacity: Number,
    documentedIn: String,
    organiserId: String,
    facilitatorId: String,
    status: required,
    heldAt: Date,
    createdAt: Date,
    version: Number,
  },
  // Without fields of its own an activity has an empty object, and not nothing.
  { versionKey: false, collection: 'activities', minimize: false },
);
// The activities of a programme by the time they begin; the first and the last of its sessions.
schema.index({ programmeId: 1, startsAt: 1, _id: 1 });
// The activities of a community by the time they begin.
schema.index({ communityId: 1, startsAt: 1, _id: 1 });
// The activities of a tenant by the time they begin, for its organisers, sponsors and evaluators.
schema.index({ tenantId: 1, startsAt: 1, _id: 1 });
// What a hub hosts, by the time it begins.
schema.index({ hubId: 1, startsAt: 1, _id: 1 });
// The parts of a gathering by the time they begin.
schema.index({ partOfId: 1, startsAt: 1, _id: 1 });
// What a person organises or leads, wherever it belongs.
schema.index({ organiserId: 1 });
schema.index({ facilitatorId: 1 });

export const activityModel = (connection: Connection): Model<ActivityRecord> =>
  (connection.models['Activity'] as Model<ActivityRecord> | undefined) ??
  connection.model<ActivityRecord>('Activity', schema);

/** An activity that has a time. */
export type TimedActivity = ActivityRecord & { startsAt: Date };

export const isTimed = (activity: ActivityRecord): activity is TimedActivity => activity.startsAt !== null;

export const endOf = ({ startsAt, durationMin }: Pick<TimedActivity, 'startsAt' | 'durationMin'>): number =>
  startsAt.getTime() + durationMin * 60_000;
