import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import { LAST_DAY } from '../window.ts';

/**
 * `[sequence, person, group, community, first day, day of the end]` of each assignment, 9999-12-31 for one that has not ended: an end
 * that was agreed on is none until it came.
 */
export type LeadershipState = readonly [number, string, string, string, Day, Day];

export const leaderships: Measure<LeadershipState> = {
  name: 'leaderships',
  eventTypes: ['leadership.assigned', 'leadership.ended'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'leadership.assigned' && event.type !== 'leadership.ended') return [];
    if (!event.community) return [];
    const { personId, group, from } = event.data;
    const endedOn = event.type === 'leadership.ended' ? localDay(event.data.to, event.timezone) : LAST_DAY;
    const startedOn = localDay(from, event.timezone);
    return [
      {
        bucket: LIFE,
        key: event.subject,
        value: [event.sequence, personId, group, event.community, startedOn, endedOn],
      },
    ];
  },
  merge: newest,
  countsFrom: ([, , , , startedOn]) => startedOn,
};

export interface Assignment {
  personId: string;
  group: string;
  communityId: string;
  startedOn: Day;
  endedOn: Day;
}

export function assignments(folded: PartialOf<LeadershipState>): Assignment[] {
  return Object.values(folded).map(([, personId, group, communityId, startedOn, endedOn]) => ({
    ...{ personId, group, communityId, startedOn, endedOn },
  }));
}
