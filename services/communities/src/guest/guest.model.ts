import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** How somebody became known as a guest. */
export const guestOrigins = ['REGISTERED', 'ATTENDED'] as const;

/** Somebody who is no member and takes part: an invited expert, who attends one activity. Always TRANSACTIONAL. */
export interface GuestRecord {
  _id: Id;
  communityId: Id;
  personId: Id;
  /** The activities for which they were registered, or that they attended. */
  activityIds: Id[];
  origin: (typeof guestOrigins)[number];
  since: Date;
  registeredBy: Id | null;
  /** False once they became a member. */
  current: boolean;
  /** Counts up with every event of this aggregate. */
  version: number;
}

export type GuestPage = Page<GuestRecord>;
export type GuestsWritten = WritePayload<{ guestIds: Id[]; communityId: Id }>;

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    personId: String,
    activityIds: [String],
    origin: String,
    since: Date,
    registeredBy: String,
    current: Boolean,
    version: Number,
  },
  { versionKey: false, collection: 'guests' },
);

// One guest for each person and community, whoever tells of them at the same time.
schema.index({ communityId: 1, personId: 1 }, { unique: true });
// The guests of a community, page by page.
schema.index({ communityId: 1, current: 1, _id: 1 });

export const guestModel = (connection: Connection): Model<GuestRecord> =>
  (connection.models['Guest'] as Model<GuestRecord> | undefined) ??
  connection.model<GuestRecord>('Guest', schema as unknown as Schema<GuestRecord>);
