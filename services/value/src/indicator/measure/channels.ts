import { contributionTypes } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { newest, sum } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** How many contributions came by each channel, by the day on which they were made. */
export const contributionChannels: Measure<number> = {
  name: 'contributionChannels',
  eventTypes: contributionTypes,
  bucket: 'DAY',
  lift(event) {
    // Of some it is not known, and nobody: Kolo did it by itself.
    if (!event.channel || !event.actor) return [];
    return [{ bucket: localDay(event.time, event.timezone), key: event.channel, value: 1 }];
  },
  merge: sum,
};

/** `[sequence, channel]` of each attendance, null for one that was recorded by mistake; key `<activity>@<person>`. */
export const attendanceChannels: Measure<readonly [number, string | null]> = {
  name: 'attendanceChannels',
  eventTypes: ['attendance.recorded', 'attendance.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'attendance.recorded' && event.type !== 'attendance.cancelled') return [];
    const channel = event.type === 'attendance.recorded' ? event.channel : null;
    return [
      {
        bucket: localDay(event.time, event.timezone),
        key: `${event.subject}@${event.data.personId}`,
        value: [event.sequence, channel],
      },
    ];
  },
  merge: newest,
};
