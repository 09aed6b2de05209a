import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { LAST_DAY } from '../window.ts';

/** `[sequence, organisation, role, day of the end]` of each partnership, 9999-12-31 while it lasts. */
export type PartnershipState = readonly [number, string, string, Day];

export const partnerships: Measure<PartnershipState> = {
  name: 'partnerships',
  eventTypes: ['partnership.confirmed', 'partnership.ended'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'partnership.confirmed' && event.type !== 'partnership.ended') return [];
    const { organisationId, role } = event.data;
    const endedOn = event.type === 'partnership.ended' ? localDay(event.time, event.timezone) : LAST_DAY;
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, organisationId, role, endedOn] }];
  },
  merge: newest,
};

/** `[sequence, first day]` of each programme. */
export const programmeStarts: Measure<readonly [number, Day]> = {
  name: 'programmeStarts',
  eventTypes: ['programme.planned'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'programme.planned') return [];
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, event.data.startsOn] }];
  },
  merge: newest,
};
