import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** That somebody spoke at an activity, as a keeper noted. Private to the keepers: it helps to bring in those who did not. */
export interface VoiceRecord {
  /** `<activity>|<person>`. */
  _id: string;
  communityId: Id;
  activityId: Id;
  personId: Id;
  at: Date;
}

const schema = new Schema(
  { _id: String, communityId: String, activityId: String, personId: String, at: Date },
  { versionKey: false, collection: 'voices' },
);

// Who spoke at an activity of a community.
schema.index({ communityId: 1, activityId: 1 });
// Who spoke lately in a community.
schema.index({ communityId: 1, at: 1 });

export const voiceModel = (connection: Connection): Model<VoiceRecord> =>
  (connection.models['Voice'] as Model<VoiceRecord> | undefined) ??
  connection.model<VoiceRecord>('Voice', schema as unknown as Schema<VoiceRecord>);
