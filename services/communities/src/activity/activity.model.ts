import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';

/** That an activity of a community was held, and whether it is recorded: told by activities. */
export interface HeldActivityRecord {
  /** The activity. */
  _id: Id;
  communityId: Id;
  /** Null while only the record is known: events come in any order. */
  heldAt: Date | null;
  /** Until when its record counts as made in time; null as long as `heldAt`. */
  dueAt: Date | null;
  recordedAt: Date | null;
  /** When the social reporters were told that the record is due; null before. */
  remindedAt: Date | null;
}

/** One whose holding is known: what lists are made of. */
export type RecordDeadlineRecord = HeldActivityRecord & { heldAt: Date; dueAt: Date };
export type RecordDeadlinePage = Page<RecordDeadlineRecord>;

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    heldAt: Date,
    dueAt: Date,
    recordedAt: Date,
    remindedAt: Date,
  },
  { versionKey: false, collection: 'held_activities' },
);

// The records of a community, those due first in front.
schema.index({ communityId: 1, dueAt: 1, _id: 1 });
// Records that fall due and were not spoken of.
schema.index({ recordedAt: 1, remindedAt: 1, dueAt: 1 });

export const heldActivityModel = (connection: Connection): Model<HeldActivityRecord> =>
  (connection.models['HeldActivity'] as Model<HeldActivityRecord> | undefined) ??
  connection.model<HeldActivityRecord>('HeldActivity', schema as unknown as Schema<HeldActivityRecord>);
