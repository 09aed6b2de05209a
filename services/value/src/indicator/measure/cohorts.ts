import { localDay } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[sequence, day on which it ended, the persons of its list]` of each cohort that became the community. */
export type CohortState = readonly [number, string, readonly string[]];

/** `[sequence, its persons]` of each cohort, as last told. */
export const cohortLists: Measure<readonly [number, readonly string[]]> = {
  name: 'cohortLists',
  eventTypes: ['cohort.entered', 'cohort.completed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'cohort.entered' && event.type !== 'cohort.completed') return [];
    const personIds = [...new Set(event.data.personIds)].sort();
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, personIds] }];
  },
  merge: newest,
};

export const cohorts: Measure<CohortState> = {
  name: 'cohorts',
  eventTypes: ['cohort.completed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'cohort.completed') return [];
    const endedOn = localDay(event.data.endedAt, event.timezone);
    const personIds = [...new Set(event.data.personIds)].sort();
    return [
      {
        bucket: LIFE,
        key: event.subject,
        value: [event.sequence, endedOn, personIds],
      },
    ];
  },
  merge: newest,
};
