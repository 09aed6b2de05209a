import { localDay, workingDaysAfter } from '../local-day.ts';
import { greatest } from '../measure.ts';
import type { Measure } from '../measure.ts';

const WORKING_DAYS = 2;

/** 1 for each request for help that was resolved in time, 0 for one that was not or not yet, by the day on which it was opened. */
export const tickets: Measure<number> = {
  name: 'tickets',
  eventTypes: ['ticket.opened', 'ticket.resolved'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'ticket.opened')
      return [{ bucket: localDay(event.time, event.timezone), key: event.subject, value: 0 }];
    if (event.type !== 'ticket.resolved') return [];
    const openedOn = localDay(event.data.openedAt, event.timezone);
    const inTime = localDay(event.time, event.timezone) <= workingDaysAfter(openedOn, WORKING_DAYS);
    return [{ bucket: openedOn, key: event.subject, value: inTime ? 1 : 0 }];
  },
  merge: greatest,
};
