import { localDay } from '../local-day.ts';
import { sum } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** Attendances of each person at activities of the community, by day. */
export const attendances: Measure<number> = {
  name: 'attendances',
  eventTypes: ['attendance.recorded'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'attendance.recorded' || !event.community) return [];
    const bucket = localDay(event.time, event.timezone);
    return [{ scope: event.community, bucket, key: event.data.personId, value: 1 }];
  },
  merge: sum,
};
