import { addDays } from './local-day.ts';
import { parseWindow, windowsOf } from './window.ts';
import type { Window, WindowKind } from './window.ts';

/** The windows of one kind of the calendar that make up a window of the calendar, in their order. */
export function windowsWithin({ from, to }: Window, kind: WindowKind): string[] {
  const codes: string[] = [];
  for (let day = from; day <= to;) {
    const [code] = windowsOf(kind, day, day);
    if (code === undefined) break;
    codes.push(code);
    const last = parseWindow(code).to;
    // The day after the last one of the year 9999 sorts before it.
    if (last >= to) break;
    day = addDays(last, 1);
  }
  return codes;
}
