import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

/** What an activity may be about: a domain or an agenda item of communities, of which this service knows whose it is. */
export interface TopicRecord {
  _id: Id;
  tenantId: Id | null;
}

// Read by `_id` alone.
const schema = new Schema({ _id: String, tenantId: String }, { versionKey: false, collection: 'topics' });

export const topicModel = (connection: Connection): Model<TopicRecord> =>
  (connection.models['Topic'] as Model<TopicRecord> | undefined) ??
  connection.model<TopicRecord>('Topic', schema as unknown as Schema<TopicRecord>);
