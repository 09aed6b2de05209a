import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { LeadershipGroup } from '@kolo/events';
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
    version: Number,
  },
  { versionKey: false, collection: 'leadership_assignments' },
);

// The holders of a community's groups.
schema.index({ communityId: 1, current: 1 });
// What a viewer leads: asked for every request.
schema.index({ personId: 1, current: 1 });
// Terms that have run out.
schema.index({ current: 1, to: 1 });

export const leadershipModel = (connection: Connection): Model<LeadershipRecord> =>
  (connection.models['Leadership'] as Model<LeadershipRecord> | undefined) ??
  connection.model<LeadershipRecord>('Leadership', schema as unknown as Schema<LeadershipRecord>);
