import { contributionTypes } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { LIFE, least, milliseconds, sum } from '../measure.ts';
import type { CountedEvent, Measure } from '../measure.ts';

/** Who contributed to the community, and when; null for what Kolo did by itself and for what belongs to no community. */
function contributionOf(event: CountedEvent): { scope: string; personId: string } | null {
  return event.community && event.actor ? { scope: event.community, personId: event.actor } : null;
}

/** Contributions of each person, by the day on which they were made. */
export const contributions: Measure<number> = {
  name: 'contributions',
  eventTypes: contributionTypes,
  bucket: 'DAY',
  lift(event) {
    const made = contributionOf(event);
    if (!made) return [];
    return [
      { scope: made.scope, bucket: localDay(event.time, event.timezone), key: made.personId, value: 1 },
    ];
  },
  merge: sum,
};

/** The moment of each person's first contribution, in ms. */
export const firstContributions: Measure<number> = {
  name: 'firstContributions',
  eventTypes: contributionTypes,
  bucket: 'LIFE',
  lift(event) {
    const made = contributionOf(event);
    if (!made) return [];
    return [{ scope: made.scope, bucket: LIFE, key: made.personId, value: milliseconds(event.time) }];
  },
  merge: least,
};
