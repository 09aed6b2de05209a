import { localDay } from '../local-day.ts';
import { sum } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** Notifications sent to each person for the community, by day. */
export const notifications: Measure<number> = {
  name: 'notifications',
  eventTypes: ['notification.sent'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'notification.sent') return [];
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: event.data.personId, value: 1 }];
  },
  merge: sum,
};
