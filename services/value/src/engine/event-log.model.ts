import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { StoredEvent } from '@kolo/events';

// Read whole, in natural order, by a rebuild; the key is the event's id and the proof that it was counted once. Another
// index would cost every batch of the consumer more than a rebuild is worth.
const schema = new Schema({ _id: String }, { versionKey: false, strict: false, collection: 'events' });

export const registerEventLog = (connection: Connection): unknown =>
  connection.models['Event'] ?? connection.model('Event', schema);

/** Every event that value has counted, as it came. */
export const eventLogOf = (connection: Connection): Collection<StoredEvent> =>
  connection.collection<StoredEvent>(eventLog);

/** Name of the collection, for the consumer that records events there. */
export const eventLog = 'events';
