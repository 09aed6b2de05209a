import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Channel, JoinMotive, MembershipLevel } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { MembershipStatus } from './states.ts';

/** One change of state, of level, or of both, as it happened. */
export interface MembershipChange {
  at: Date;
  kind: 'STATUS' | 'LEVEL';
  /** Null at the beginning. */
  from: string | null;
  to: string;
  /** Who did it; null for what Kolo does by itself. */
  by: Id | null;
  channel: Channel | null;
  /** COMPUTED, SET_BY_HAND, JOINED, LEFT for a level; what a person wrote for a removal or a refusal. */
  reason: string | null;
  /** Why a coordinator set a level by hand, in their words; for coordinators alone. */
  note: string | null;
}

export interface LevelOverride {
  level: MembershipLevel;
  reason: string;
  until: Date;
  by: Id;
}

export interface Reminder {
  /** 1 or 2. */
  order: number;
  at: Date;
  channel: Channel;
}

export interface MembershipRecord {
  _id: Id;
  communityId: Id;
  tenantId: Id;
  personId: Id;
  status: MembershipStatus;
  /** True while the membership is in force or waits for an answer: at most one such per person and community. */
  open: boolean;
  /** The cohort whose completion invited the person; null for any other way in. */
  cohortId: Id | null;
  invitedAt: Date | null;
  /** Null for a cohort's invitation. */
  invitedBy: Id | null;
  expiresAt: Date | null;
  /** When the next reminder or the expiry is due; null when nothing is. */
  nextActionAt: Date | null;
  reminders: Reminder[];
  requestedAt: Date | null;
  acceptedAt: Date | null;
  endedAt: Date | null;
  /** How the invitation went out, then how the person answered. */
  channel: Channel;
  joinMotive: JoinMotive[];
  canContribute: string | null;
  /** In force: computed, unless set by hand for a time. TRANSACTIONAL without a membership in force. */
  level: MembershipLevel;
  computedLevel: MembershipLevel;
  override: LevelOverride | null;
  /** Who looks after the member in the first weeks. */
  buddyId: Id | null;
  /** New to working online, and nobody was found to look after them. */
  needsBuddy: boolean;
  history: MembershipChange[];
  /** Counts up with every event of this aggregate. */
  version: number;
}

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    tenantId: String,
    personId: String,
    status: String,
    open: Boolean,
    cohortId: String,
    invitedAt: Date,
    invitedBy: String,
    expiresAt: Date,
    nextActionAt: Date,
    reminders: [{ _id: false, order: Number, at: Date, channel: String }],
    requestedAt: Date,
    acceptedAt: Date,
    endedAt: Date,
    channel: String,
    joinMotive: [String],
    canContribute: String,
    level: String,
    computedLevel: String,
    override: { type: { _id: false, level: String, reason: String, until: Date, by: String }, default: null },
    buddyId: { type: String, default: null },
    needsBuddy: { type: Boolean, default: false },
    history: [
      {
        _id: false,
        at: Date,
        kind: String,
        from: String,
        to: String,
        by: String,
        channel: String,
        reason: String,
        note: { type: String, default: null },
      },
    ],
    version: Number,
  },
  { versionKey: false, collection: 'memberships' },
);

// The memberships of some persons in one community.
schema.index({ communityId: 1, personId: 1 });
// A cohort invites a person once, however often the job runs.
schema.index(
  { cohortId: 1, personId: 1, communityId: 1 },
  { unique: true, partialFilterExpression: { cohortId: { $type: 'string' } } },
);
// Lists of members and invitations, page by page.
schema.index({ communityId: 1, status: 1, _id: 1 });
// Levels set by hand that have run out.
schema.index({ 'override.until': 1 });
// What a person belongs to: asked for the viewer of every request.
schema.index({ personId: 1 });
// Reminders and expiries that have fallen due.
schema.index({ status: 1, nextActionAt: 1 });

export const membershipModel = (connection: Connection): Model<MembershipRecord> =>
  (connection.models['Membership'] as Model<MembershipRecord> | undefined) ??
  connection.model<MembershipRecord>('Membership', schema as unknown as Schema<MembershipRecord>);
