import { contributionTypes } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { LIFE, least, milliseconds, sum } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** Contributions of each person, by the day on which they were made. */
export const contributions: Measure<number> = {
  name: 'contributions',
  eventTypes: contributionTypes,
  bucket: 'DAY',
  lift(event) {
    // Nobody: Kolo did it by itself.
    if (!event.actor) return [];
    return [{ bucket: localDay(event.time, event.timezone), key: event.actor, value: 1 }];
  },
  merge: sum,
};

/** The moment of each person's first contribution, in ms. */
export const firstContributions: Measure<number> = {
  name: 'firstContributions',
  eventTypes: contributionTypes,
  bucket: 'LIFE',
  lift(event) {
    if (!event.actor) return [];
    return [{ bucket: LIFE, key: event.actor, value: milliseconds(event.time) }];
  },
  merge: least,
};
