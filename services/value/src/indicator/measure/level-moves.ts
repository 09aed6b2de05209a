import { membershipLevels } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { sum } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** How often members moved to a NEARER level, and to one FARTHER from the core, by day. Joining and leaving are no such moves. */
export const levelMoves: Measure<number> = {
  name: 'levelMoves',
  eventTypes: ['membership.levelChanged'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'membership.levelChanged') return [];
    const { from, to, reason } = event.data;
    if (reason === 'JOINED' || reason === 'LEFT' || from === to) return [];
    const isNearer = membershipLevels.indexOf(to) < membershipLevels.indexOf(from);
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: isNearer ? 'NEARER' : 'FARTHER', value: 1 }];
  },
  merge: sum,
};
