import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import type { CohortState } from './cohorts.ts';

/** `[sequence, last day]` of each programme, as it is planned. */
export const programmeEnds: Measure<readonly [number, Day]> = {
  name: 'programmeEnds',
  eventTypes: ['programme.planned'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'programme.planned') return [];
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, event.data.endsOn] }];
  },
  merge: newest,
};

/** The day on which a programme ended: its last cohort, or where it has none, the day for which that was planned. */
export function endOf(
  cohorts: PartialOf<CohortState>,
  planned: PartialOf<readonly [number, Day]>,
): Day | null {
  const ended = Object.values(cohorts).map(([, endedOn]) => endedOn);
  const days = ended.length > 0 ? ended : Object.values(planned).map(([, endsOn]) => endsOn);
  return days.sort().at(-1) ?? null;
}

/** The modules that took place, by their numbers. */
export const modulesHeld: Measure<number> = {
  name: 'modulesHeld',
  eventTypes: ['module.held'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'module.held') return [];
    return [{ bucket: LIFE, key: String(event.data.number), value: 1 }];
  },
  merge: (a) => a,
};
