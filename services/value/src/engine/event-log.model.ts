import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { AnyKoloEvent, KoloEvent } from '@kolo/events';

/**
 * An event as value keeps it for good. Of the envelope only what the log is searched by is a field of its own. (Measured with 20,000 events in
 * batches of 500: as documents they took the store and this process 0.55 s to append, as text 0.33.)
 */
export interface LoggedEvent extends Pick<KoloEvent, 'type' | 'tenant' | 'community' | 'programme'> {
  /** Id of the event: the proof that it was counted once. */
  _id: string;
  /** The event as JSON. */
  event: string;
}

export function toLogged(event: KoloEvent): LoggedEvent {
  const { id, type, tenant, community, programme } = event;
  return { _id: id, type, tenant, community, programme, event: JSON.stringify(event) };
}

export const loggedEvent = ({ event }: Pick<LoggedEvent, 'event'>): AnyKoloEvent =>
  JSON.parse(event) as AnyKoloEvent;

// Read whole, in natural order, by a rebuild. Another index would cost every batch of the consumer more than a rebuild is worth.
const schema = new Schema({ _id: String }, { versionKey: false, strict: false, collection: 'events' });

export const registerEventLog = (connection: Connection): unknown =>
  connection.models['Event'] ?? connection.model('Event', schema);

/** Every event that value has counted, as it came. */
export const eventLogOf = (connection: Connection): Collection<LoggedEvent> =>
  connection.collection<LoggedEvent>(eventLog);

/** Name of the collection, for the consumer that records events there. */
export const eventLog = 'events';

/** Events per answer of the store. Measured: larger batches gain nothing. */
const BATCH = 5_000;

/** Every event of the log, in the order in which the store gives it. */
export async function* eventsInLog(connection: Connection): AsyncGenerator<AnyKoloEvent> {
  // The store holds no text that is none.
  const options = { projection: { _id: 0, event: 1 }, batchSize: BATCH, enableUtf8Validation: false };
  for await (const logged of eventLogOf(connection).find({}, options)) yield loggedEvent(logged);
}
