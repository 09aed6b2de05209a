import { contributionTypes } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { LIFE, least } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** The day on which somebody of each municipality first contributed to the community or opened a resource of it. */
export const firstUses: Measure<string> = {
  name: 'firstUses',
  eventTypes: [...contributionTypes, 'resource.viewed'],
  bucket: 'LIFE',
  lift(event) {
    if (!event.territory) return [];
    const value = localDay(event.time, event.timezone);
    return [{ bucket: LIFE, key: event.territory, value }];
  },
  merge: least,
};
