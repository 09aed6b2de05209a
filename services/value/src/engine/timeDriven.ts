import type { Clock } from '@kolo/runtime';
import type { Buckets } from '../indicator/buckets.ts';
import type { Change } from '../indicator/change.ts';
import { daysCounted } from '../indicator/evaluation.ts';
import { indicators, indicatorsOf } from '../indicator/indicators.ts';
import { addDays, localDay, startOfDay } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import { daysOf } from '../indicator/window.ts';
import type { Place } from './delta.model.ts';

/** The day it is where a scope is. */
export function localToday(clock: Clock, [, timezone]: Place): Day {
  return localDay(new Date(clock.now()).toISOString(), timezone);
}

/** The longest rolling window of any indicator, in days. */
export const longestRolling = Math.max(
  1,
  ...indicators.flatMap(({ windows }) =>
    windows.map((kind) => {
      const length = daysOf(kind);
      return length && 'rolling' in length ? length.rolling : 0;
    }),
  ),
);

/** The last day on which a window can still come by time alone: a rolling one over a day that changed, C+n of a cohort. */
export function openUntil(kind: ScopeKind, before: Day | null, change: Change, buckets: Buckets): Day | null {
  let until = before;
  const extend = (day: Day) => {
    if (until === null || day > until) until = day;
  };
  for (const indicator of indicatorsOf(kind)) {
    for (const window of indicator.windows) {
      const length = daysOf(window);
      if (!length) continue;
      if ('afterCohort' in length) {
        for (const day of daysCounted(indicator, buckets)) extend(addDays(day, length.afterCohort));
      } else {
        for (const measure of indicator.measures) {
          for (const day of change.days.get(measure.name) ?? []) extend(addDays(day, length.rolling - 1));
        }
      }
    }
  }
  return until;
}

/** When the day after `computedTo` begins, in ms, if a window may come with it; else null. */
export function dueAfter(computedTo: Day, until: Day | null, [, timezone]: Place): number | null {
  return until !== null && until > computedTo ? startOfDay(addDays(computedTo, 1), timezone) : null;
}
