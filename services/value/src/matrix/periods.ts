import type { Indicator } from '../indicator/definition.ts';
import { indicators } from '../indicator/indicators.ts';
import { addDays } from '../indicator/local-day.ts';
import { daysOf, parseWindow, windowsOf } from '../indicator/window.ts';
import type { Window, WindowKind } from '../indicator/window.ts';

/** Kinds of the calendar, from the longest to the shortest. */
const calendar = ['Y', 'H', 'Q', 'M'] as const satisfies readonly WindowKind[];

/** The windows of one kind of the calendar that lie in a window of the calendar, in their order. */
function within(window: Window, kind: WindowKind): string[] {
  const codes: string[] = [];
  for (let day = window.from; day <= window.to;) {
    const [code] = windowsOf(kind, day, day);
    if (code === undefined) break;
    codes.push(code);
    day = addDays(parseWindow(code).to, 1);
  }
  return codes;
}

/**
 * The windows in which an indicator stands in the matrix of a period: the period itself, else the longest ones that make it up; none
 * where the indicator has neither.
 */
export function windowsInMatrix({ windows }: Pick<Indicator, 'windows'>, period: Window): string[] {
  if (windows.includes(period.kind)) return [period.code];
  const own = (calendar as readonly WindowKind[]).indexOf(period.kind);
  if (own < 0) return [];
  const kind = calendar.slice(own + 1).find((shorter) => windows.includes(shorter));
  return kind ? within(period, kind) : [];
}

/** The window of the same kind before this one; null for life, programmes and the days after a cohort, which have none. */
export function windowBefore({ kind, from, to }: Window): string | null {
  const length = daysOf(kind);
  if (length) return 'rolling' in length ? `${kind}:${addDays(to, -length.rolling)}` : null;
  if (!(calendar as readonly WindowKind[]).includes(kind)) return null;
  const day = addDays(from, -1);
  return windowsOf(kind, day, day)[0] ?? null;
}

/** Where indicators stand in the matrix of a period: by code, the windows in it. */
export function placesIn(period: Window): { indicator: string; period: string }[] {
  return indicators.flatMap((indicator) =>
    indicator.cycle === null
      ? []
      : windowsInMatrix(indicator, period).map((code) => ({ indicator: indicator.code, period: code })),
  );
}
