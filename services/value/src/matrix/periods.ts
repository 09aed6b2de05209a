import type { Indicator } from '../indicator/definition.ts';
import { indicatorsOf } from '../indicator/indicators.ts';
import { addDays } from '../indicator/local-day.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import { daysOf, isCalendar, windowsOf } from '../indicator/window.ts';
import type { Window, WindowKind } from '../indicator/window.ts';
import { windowsWithin } from '../indicator/windowsWithin.ts';

/** Kinds of the calendar, from the longest to the shortest. */
const calendar = ['Y', 'H', 'Q', 'M'] as const satisfies readonly WindowKind[];

/**
 * The windows in which an indicator stands in the matrix of a period: the period itself, else the longest ones that make it up; none
 * where the indicator has neither.
 */
export function windowsInMatrix({ windows }: Pick<Indicator, 'windows'>, period: Window): string[] {
  if (windows.includes(period.kind)) return [period.code];
  const own = (calendar as readonly WindowKind[]).indexOf(period.kind);
  if (own < 0) return [];
  const kind = calendar.slice(own + 1).find((shorter) => windows.includes(shorter));
  return kind ? windowsWithin(period, kind) : [];
}

/** The window of the same kind before this one; null for life, programmes and the days after a cohort, which have none. */
export function windowBefore({ kind, from, to }: Window): string | null {
  // Years are written with four digits, from 0000 on.
  if (from < '0001-01-01') return null;
  const length = daysOf(kind);
  if (length) return 'rolling' in length ? `${kind}:${addDays(to, -length.rolling)}` : null;
  if (!isCalendar(kind)) return null;
  const day = addDays(from, -1);
  return windowsOf(kind, day, day)[0] ?? null;
}

/** An indicator in a window of the matrix. */
export interface Placed {
  indicator: Indicator;
  window: string;
}

/** Where indicators stand in the matrix of a kind of scope and a period, cycle by cycle. */
export function placesIn(kind: ScopeKind, period: Window): Placed[] {
  return indicatorsOf(kind).flatMap((indicator) =>
    indicator.cycle === null
      ? []
      : windowsInMatrix(indicator, period).map((window) => ({ indicator, window })),
  );
}

/** The kinds of period for which a kind of scope has a matrix. */
export function kindsInMatrix(kind: ScopeKind): WindowKind[] {
  const ofCycles = indicatorsOf(kind).filter(({ cycle }) => cycle !== null);
  const own = new Set(ofCycles.flatMap(({ windows }) => windows));
  const longest = calendar.findIndex((one) => own.has(one));
  const longer = longest < 0 ? [] : calendar.slice(0, longest);
  return [...longer, ...own];
}
