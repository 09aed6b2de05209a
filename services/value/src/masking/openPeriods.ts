import type { Connection } from 'mongoose';
import type { Clock } from '@kolo/runtime';
import { livesIn } from '../engine/bucket.store.ts';
import type { Indicator } from '../indicator/definition.ts';
import type { Day } from '../indicator/local-day.ts';
import { cohorts } from '../indicator/measure/cohorts.ts';
import type { CohortState } from '../indicator/measure/cohorts.ts';
import { endOf, programmeEnds } from '../indicator/measure/programme-days.ts';
import type { PartialOf } from '../indicator/measure.ts';
import { daysOf, isCalendar, parseWindow } from '../indicator/window.ts';
import type { Window, WindowKind } from '../indicator/window.ts';
import { windowsFor } from '../indicator/windowsFor.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import { today } from '../story/today.ts';
import { levelsOf } from './windowLevels.ts';

// A period that is not over changes from day to day, and what it changes by is often one event of one person. So sponsors read of a
// period only once the widest one around it is over: were a month shown earlier, its half-year, shown later, would tell of the months
// that are hidden in it.

/** Whether a window of an indicator is still open to a viewer: then they learn nothing of it, not even whether there is something. */
export type IsOpen = (indicator: Indicator, window: string) => boolean;

const neverOpen: IsOpen = () => false;

/** Which windows of a scope are still open to a viewer: none to who reads everything. */
export async function openPeriodsOf(
  { connection, clock }: { connection: Connection; clock: Clock },
  scope: Pick<ScopeView, 'name' | 'kind' | 'sight' | 'timezone'>,
): Promise<IsOpen> {
  if (scope.sight === 'FULL') return neverOpen;
  const day = today(clock, scope.timezone);
  const endedOn = scope.kind === 'programme' ? await endOfProgramme(connection, scope.name) : null;
  return (indicator, window) =>
    indicator.standsOn !== 'NOBODY' &&
    isStillOpen(windowsFor(indicator, scope.kind), parseWindow(window), day, endedOn);
}

/**
 * Whether a window, or the widest one around it, is not over. Life never is; a programme and its modules are when it has ended. The days
 * after a cohort are over for each cohort when they are computed, and cohorts come whole.
 * @param kinds those in which the indicator is computed for the scope
 * @param endedOn last day of the programme, null while nobody knows
 */
export function isStillOpen(
  kinds: readonly WindowKind[],
  window: Window,
  today: Day,
  endedOn: Day | null,
): boolean {
  const [outermost] = levelsOf(shownIn(kinds), window, []) ?? [];
  const around = outermost?.windows[0];
  const { kind, to } = around === undefined ? window : parseWindow(around);
  if (kind === 'L') return true;
  if (isCalendar(kind) || 'rolling' in (daysOf(kind) ?? {})) return to >= today;
  if (daysOf(kind)) return false;
  return endedOn === null || endedOn >= today;
}

/** The kinds of window of which a sponsor is ever shown something: life is never over. */
export const shownIn = (kinds: readonly WindowKind[]): WindowKind[] => kinds.filter((kind) => kind !== 'L');

async function endOfProgramme(connection: Connection, programme: string): Promise<Day | null> {
  const measures = new Set([cohorts.name, programmeEnds.name]);
  const life = (await livesIn(connection, [programme], measures)).get(programme);
  return endOf(
    (life?.[cohorts.name] ?? {}) as PartialOf<CohortState>,
    (life?.[programmeEnds.name] ?? {}) as PartialOf<readonly [number, Day]>,
  );
}
