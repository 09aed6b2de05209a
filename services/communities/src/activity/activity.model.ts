import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** What is known of an activity of a community: that there is one, when it begins, was held, and was recorded. Told by activities. */
export interface KnownActivityRecord {
  /** The activity. */
  _id: Id;
  communityId: Id;
  /** When it begins, as far as it was ever scheduled. */
  startsAt: Date | null;
  /** The activity's counter at the event that `startsAt` is from; 0 for none. */
  scheduleSequence: number;
  /** Null until it was held, or while only the record is known: events come in any order. */
  heldAt: Date | null;
  /** Until when its record counts as made in time; null as long as `heldAt`. */
  dueAt: Date | null;
  recordedAt: Date | null;
  /** When the social reporters were told that the record is due; null before. */
  remindedAt: Date | null;
}

/** One whose holding is known: what lists are made of. */
export type RecordDeadlineRecord = KnownActivityRecord & { heldAt: Date; dueAt: Date };
export type RecordDeadlinePage = Page<RecordDeadlineRecord>;

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    startsAt: Date,
    scheduleSequence: Number,
    heldAt: Date,
    dueAt: Date,
    recordedAt: Date,
    remindedAt: Date,
  },
  { versionKey: false, collection: 'known_activities' },
);

// The records of a community, those due first in front.
schema.index({ communityId: 1, dueAt: 1, _id: 1 });
// Records that fall due and were not spoken of.
schema.index({ recordedAt: 1, remindedAt: 1, dueAt: 1 });

export const knownActivityModel = (connection: Connection): Model<KnownActivityRecord> =>
  (connection.models['KnownActivity'] as Model<KnownActivityRecord> | undefined) ??
  connection.model<KnownActivityRecord>('KnownActivity', schema as unknown as Schema<KnownActivityRecord>);
