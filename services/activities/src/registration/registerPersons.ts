import type { AttendeeLevel, Channel, Writing } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { changeActivityRecord } from '../activity/activity.store.ts';
import { eventNumbers } from '../activity/eventNumbers.ts';
import type { Context } from '../context.ts';
import { originOf } from '../person/origin.ts';
import { findPersons, unknownPerson } from '../person/person.store.ts';
import type { EventPlace } from '../programme/place.ts';
import type { RegistrationRecord } from './registration.model.ts';
import { countRegistrations, registrationsOf, storeRegistrations } from './registration.store.ts';

/** Gives persons places in their order, as long as there are any; the others wait. Who is registered stays as they are. */
export async function registerPersons(
  { connection, viewer, clock }: Context,
  { session, emit }: Writing,
  { activity, place }: { activity: ActivityRecord; place: EventPlace },
  persons: readonly { personId: Id; level: AttendeeLevel }[],
  channel: Channel,
): Promise<void> {
  const { _id: activityId, capacity } = activity;
  const ids = persons.map(({ personId }) => personId);
  const known = await registrationsOf(connection, activityId, ids, session);
  const isNew = (personId: Id) => (known.get(personId)?.state ?? 'CANCELLED') === 'CANCELLED';
  const added = [...new Map(persons.map((one) => [one.personId, one])).values()].filter(({ personId }) =>
    isNew(personId),
  );
  if (added.length === 0) return;

  let taken = await countRegistrations(connection, activityId, 'REGISTERED', session);
  // A place that is free while somebody waits is theirs: it is given away when it becomes free.
  const isQueue = (await countRegistrations(connection, activityId, 'WAITING', session)) > 0;
  const numbers = eventNumbers(place, activity);
  const records = await findPersons(connection, ids, session);
  const registeredAt = new Date(clock.now());
  const registrations = added.map(({ personId, level }): RegistrationRecord => {
    const hasPlace = !isQueue && (capacity === null || taken < capacity);
    if (hasPlace) taken += 1;
    const state = hasPlace ? ('REGISTERED' as const) : ('WAITING' as const);
    const envelope = numbers.next();
    const origin = originOf(records.get(personId) ?? unknownPerson(personId));
    const told = { type: 'registration.made' as const, actor: personId, ...origin, channel };
    emit({ ...envelope, ...told, data: { personId, level, state } });
    return {
      ...{ activityId, personId, state, level, channel, registeredAt },
      _id: known.get(personId)?._id ?? newId('registration'),
      order: envelope.sequence,
      registeredBy: viewer.personId,
      movedUpAt: null,
      cancelledAt: null,
    };
  });
  await storeRegistrations(connection, registrations, session);
  await changeActivityRecord(connection, activityId, { version: numbers.version }, session);
}
