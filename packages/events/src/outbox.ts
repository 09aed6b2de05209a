import type { ClientSession, Collection, Connection } from 'mongoose';
import type { EventType } from './catalogue.ts';
import type { AnyKoloEvent, KoloEvent } from './event.ts';

/** An event as it waits to be sent: its text goes to consumers as it is. */
export interface OutboxRow {
  /** Id of the event. */
  _id: string;
  type: EventType;
  /** The event as JSON. (Measured with 20,000: sent as documents, they took the relay twice and a half as long.) */
  event: string;
  /** That of the event. */
  traceparent?: string;
}

export function toRow(event: KoloEvent): OutboxRow {
  const { id, type, traceparent } = event;
  return { _id: id, type, event: JSON.stringify(event), ...(traceparent !== undefined && { traceparent }) };
}

export const eventIn = (row: OutboxRow): AnyKoloEvent => JSON.parse(row.event) as AnyKoloEvent;

/**
 * The events of this service that not every consumer has confirmed yet. A row's presence *is* its unsent state: there
 * is no mark to keep in step with reality, no index beside the key, and a backlog is read in natural order.
 * (On the embedded store a sorted read of a backlog scans all of it; deleting 500 rows costs 28 ms, marking them 30 to 50.)
 */
export function outboxOf(connection: Connection): Collection<OutboxRow> {
  return connection.collection<OutboxRow>('outbox');
}

/** Writes events into the outbox, in the transaction of the write that they tell of. */
export async function publish(
  connection: Connection,
  session: ClientSession,
  events: readonly KoloEvent[],
): Promise<void> {
  if (events.length === 0) return;
  await outboxOf(connection).insertMany(events.map(toRow), { session });
}
