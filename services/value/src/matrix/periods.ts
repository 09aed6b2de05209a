import type { Indicator } from '../indicator/definition.ts';
import { addDays } from '../indicator/local-day.ts';
import { parseWindow, windowsOf } from '../indicator/window.ts';
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
