import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { LeadershipGroup } from '@kolo/events';
import type { Id } from '@kolo/runtime';

export const communityKinds = ['PRACTICE', 'NETWORK'] as const;
export const communityStatuses = ['DRAFT', 'OPEN', 'ACTIVE', 'DORMANT', 'ARCHIVED'] as const;
export const joinPolicies = ['INVITE_COHORT', 'REQUEST', 'NOMINATE', 'CALL'] as const;
export const channelModes = ['ONLINE', 'IN_PERSON', 'MIXED'] as const;

/** Eight reasons why practitioners need a community (communities.md §1). */
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
export type CommunityKind = (typeof communityKinds)[number];
export type CommunityStatus = (typeof communityStatuses)[number];

export interface LocalizedText {
  language: string;
  text: string;
}

/** The three blocks of a newcomer's questions (communities.md §5) with their fields. */
export const pitchBlocks = {
  WHY: ['relevance', 'benefitSelf', 'benefitInstitution', 'benefitCountry'],
  WHAT: ['connections', 'jointWork', 'capability'],
  HOW: ['workings', 'contribution', 'rolesOffered'],
} as const;
export const pitchFields = [...pitchBlocks.WHY, ...pitchBlocks.WHAT, ...pitchBlocks.HOW];
export type PitchField = (typeof pitchFields)[number];
export type Pitch = Record<PitchField, LocalizedText[]>;

export interface LevelThresholds {
  coreContributions: number;
  activeContributions: number;
  activeAttendances: number;
  occasionalContributions: number;
  occasionalAttendances: number;
}

export interface CuratorRecord {
  personId: Id;
  from: Date;
  /** Null while the person judges. */
  to: Date | null;
}

export interface CommunityRecord {
  _id: Id;
  tenantId: Id;
  titles: LocalizedText[];
  kind: CommunityKind;
  joinPolicy: (typeof joinPolicies)[number];
  channelMode: (typeof channelModes)[number];
  purposes: CommunityPurpose[];
  /** The community under which it stands; null for one by itself. An umbrella stands under none. */
  umbrellaId: Id | null;
  domainId: Id;
  secondaryDomainIds: Id[];
  /** IANA zone in which the community's days are counted. */
  timezone: string;
  status: CommunityStatus;
  statusSince: Date;
  /** When it was first opened: from here the weeks of its life are counted. Null before. */
  openedAt: Date | null;
  pitch: Pitch;
  levelThresholds: LevelThresholds;
  /** Groups beyond the six that the community uses. */
  optionalGroups: LeadershipGroup[];
  curators: CuratorRecord[];
  /** Local day (`2026-03-29`) for which the nightly work was done last; the day of its founding at first. */
  nightDoneOn: string;
  /** The half-year for which the members were asked about its health last; empty before the first. */
  healthAskedFor: string;
  createdAt: Date;
  createdBy: Id;
  /** Counts up with every event of this aggregate. */
  version: number;
}

const text = { _id: false, language: String, text: String };

const schema = new Schema(
  {
    _id: String,
    tenantId: String,
    titles: [text],
    kind: String,
    joinPolicy: String,
    channelMode: String,
    purposes: { type: [String], default: [] },
    umbrellaId: { type: String, default: null },
    domainId: String,
    secondaryDomainIds: [String],
    timezone: String,
    status: String,
    statusSince: Date,
    openedAt: Date,
    pitch: Object.fromEntries(pitchFields.map((field) => [field, [text]])),
    levelThresholds: {
      coreContributions: Number,
      activeContributions: Number,
      activeAttendances: Number,
      occasionalContributions: Number,
      occasionalAttendances: Number,
    },
    optionalGroups: { type: [String], default: [] },
    curators: [{ _id: false, personId: String, from: Date, to: Date }],
    nightDoneOn: String,
    healthAskedFor: { type: String, default: '' },
    createdAt: Date,
    createdBy: String,
    version: Number,
  },
  { versionKey: false, collection: 'communities' },
);

// The communities of a tenant that a viewer of that tenant sees in the list.
schema.index({ tenantId: 1, status: 1 });
// Time-driven work: which communities may change by themselves.
schema.index({ status: 1 });
// The communities under an umbrella.
schema.index({ umbrellaId: 1, _id: 1 });
// The communities in which a viewer judges resources.
schema.index({ 'curators.personId': 1 });

export const communityModel = (connection: Connection): Model<CommunityRecord> =>
  (connection.models['Community'] as Model<CommunityRecord> | undefined) ??
  connection.model<CommunityRecord>('Community', schema as unknown as Schema<CommunityRecord>);
