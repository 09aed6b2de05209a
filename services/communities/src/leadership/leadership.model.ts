import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { LeadershipGroup, LeadershipPhase } from '@kolo/events';
import type { Id } from '@kolo/runtime';

export interface LeadershipRecord {
  _id: Id;
  communityId: Id;
  tenantId: Id;
  personId: Id;
  group: LeadershipGroup;
  from: Date;
  /** Planned or actual end of the term; null for a term without an agreed end. */
  to: Date | null;
  /** False once the term has ended. */
  current: boolean;
  /** The activity for which the function is held; null for a standing one. */
  activityId: Id | null;
  phase: LeadershipPhase;
  /** When PREPARE turns to ACT by itself; null where it does not. */
  actsAt: Date | null;
  /** When the coming end was spoken of; null before. */
  remindedAt: Date | null;
  version: number;
}

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    tenantId: String,
    personId: String,
    group: String,
    from: Date,
    to: Date,
    current: Boolean,
    activityId: { type: String, default: null },
    phase: { type: String, default: 'ACT' },
    actsAt: { type: Date, default: null },
    remindedAt: { type: Date, default: null },
    version: Number,
  },
  { versionKey: false, collection: 'leadership_assignments' },
);

// The holders of a community's groups.
schema.index({ communityId: 1, current: 1 });
// Who held a group before, and since when nobody does.
schema.index({ communityId: 1, group: 1, current: 1, _id: -1 });
// Who prepares and runs an activity.
schema.index({ activityId: 1 });
// Who begins to act.
schema.index({ phase: 1, actsAt: 1 });
// What a viewer leads: asked for every request.
schema.index({ personId: 1, current: 1 });
// Terms that have run out.
schema.index({ current: 1, to: 1 });

export const leadershipModel = (connection: Connection): Model<LeadershipRecord> =>
  (connection.models['Leadership'] as Model<LeadershipRecord> | undefined) ??
  connection.model<LeadershipRecord>('Leadership', schema as unknown as Schema<LeadershipRecord>);
