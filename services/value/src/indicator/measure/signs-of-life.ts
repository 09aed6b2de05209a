import { contributionTypes } from '@kolo/events';
import { localDay } from '../local-day.ts';
import type { Measure } from '../measure.ts';

/**
 * The days on which something happened. What an indicator tells of a state, such as who leads, holds on in periods in which nothing
 * of it changed: folding this, it is computed for every period in which the scope lived. One key for a day, so that only the first
 * event of a day makes anything be computed.
 */
export const signsOfLife: Measure<number> = {
  name: 'signsOfLife',
  eventTypes: [
    ...contributionTypes,
    'activity.held',
    'attendance.recorded',
    'membership.accepted',
    'leadership.assigned',
    'leadership.ended',
    'agendaItem.proposed',
    'agendaItem.moved',
    'agendaItem.linked',
    'hub.opened',
    'hub.closed',
  ],
  bucket: 'DAY',
  marksDays: true,
  lift: (event) => [{ bucket: localDay(event.time, event.timezone), key: 'any', value: 1 }],
  merge: (a) => a,
};
