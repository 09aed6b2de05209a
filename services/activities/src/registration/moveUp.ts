import type { Writing } from '@kolo/events';
import type { ActivityRecord } from '../activity/activity.model.ts';
import type { EventNumbers } from '../activity/eventNumbers.ts';
import type { Context } from '../context.ts';
import { originOf } from '../person/origin.ts';
import { findPersons, unknownPerson } from '../person/person.store.ts';
import { countRegistrations, storeRegistrations, waitingFirst } from './registration.store.ts';

/** As long as nobody else's turn has come, at most this many at once: a limit was lifted. */
const ALL = 10_000;

/** Gives free places to who waits longest. The caller stores the number of events with the activity. */
export async function moveUp(
  { connection, clock }: Pick<Context, 'connection' | 'clock'>,
  { session, emit }: Writing,
  { _id, capacity, status }: Pick<ActivityRecord, '_id' | 'capacity' | 'status'>,
  numbers: EventNumbers,
): Promise<void> {
  if (status !== 'SCHEDULED') return;
  const taken = await countRegistrations(connection, _id, 'REGISTERED', session);
  const free = capacity === null ? ALL : capacity - taken;
  if (free <= 0) return;
  const movedUpAt = new Date(clock.now());
  const next = await waitingFirst(connection, _id, free, session);
  const moved = next.map((one) => ({ ...one, state: 'REGISTERED' as const, movedUpAt }));
  await storeRegistrations(connection, moved, session);
  const persons = await findPersons(
    connection,
    moved.map(({ personId }) => personId),
    session,
  );
  for (const { personId, level, channel } of moved) {
    const origin = originOf(persons.get(personId) ?? unknownPerson(personId));
    const told = { type: 'registration.movedUp' as const, actor: personId, ...origin, channel };
    emit({ ...numbers.next(), ...told, data: { personId, level } });
  }
}
