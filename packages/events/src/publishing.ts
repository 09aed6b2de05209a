import type { ClientSession, Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import type { Clock } from '@kolo/runtime';
import type { EventType } from './catalogue.ts';
import { newEvent } from './event.ts';
import type { KoloEvent, NewEvent } from './event.ts';
import { publish } from './outbox.ts';

/** Tells of what happened; the event goes into the outbox with the transaction. */
export type Emit = <Type extends EventType>(event: NewEvent<Type>) => void;

/** What writes, consumers and due work write with: a session, and a way to tell of what they wrote. */
export interface Writing {
  session: ClientSession;
  emit: Emit;
}

/** One transaction with the events of what it wrote; `work` may run more than once (see `inTransaction`). */
export function publishing<T>(
  { connection, clock }: { connection: Connection; clock: Clock },
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  return inTransaction(connection, (session) => publishingIn({ connection, clock, session }, work));
}

/** The same inside a transaction that is under way, e.g. a consumer's. */
export async function publishingIn<T>(
  { connection, clock, session }: { connection: Connection; clock: Clock; session: ClientSession },
  work: (writing: Writing) => Promise<T>,
): Promise<T> {
  const events: KoloEvent[] = [];
  const emit: Emit = (event) => events.push(newEvent(clock, event));
  const result = await work({ session, emit });
  await publish(connection, session, events);
  return result;
}
