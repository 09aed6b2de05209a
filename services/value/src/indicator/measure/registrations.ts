import type { EventType } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { newest } from '../measure.ts';
import type { CountedEvent, Measure, PartialOf } from '../measure.ts';

type RegistrationEvent = Extract<CountedEvent, { type: (typeof types)[number] }>;
const types = [
  'registration.made',
  'registration.movedUp',
  'registration.cancelled',
] as const satisfies readonly EventType[];

/** `[sequence, REGISTERED | WAITING | CANCELLED]`; key `<activity>@<person>`, by the day on which it changed. */
export type RegistrationState = readonly [number, 'REGISTERED' | 'WAITING' | 'CANCELLED'];

export const registrations: Measure<RegistrationState> = {
  name: 'registrations',
  eventTypes: types,
  bucket: 'DAY',
  lift(event) {
    if (!(types as readonly EventType[]).includes(event.type)) return [];
    const registration = event as RegistrationEvent;
    const bucket = localDay(event.time, event.timezone);
    const key = `${event.subject}@${registration.data.personId}`;
    return [{ bucket, key, value: [event.sequence, stateAfter(registration)] }];
  },
  merge: newest,
};

function stateAfter(event: RegistrationEvent): RegistrationState[1] {
  if (event.type === 'registration.made') return event.data.state;
  return event.type === 'registration.movedUp' ? 'REGISTERED' : 'CANCELLED';
}

/** Who has a place, as `<activity>@<person>`; windows of days do not tell, since a registration is made on one and cancelled on another. */
export function registered(folded: PartialOf<RegistrationState>): string[] {
  return Object.keys(folded).filter((key) => folded[key]?.[1] === 'REGISTERED');
}
