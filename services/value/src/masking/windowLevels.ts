import { daysOf, isCalendar, parseWindow, windowsOf } from '../indicator/window.ts';
import type { Window, WindowKind } from '../indicator/window.ts';
import { windowsWithin } from '../indicator/windowsWithin.ts';

/** Windows that together make up another one; of the first level there is one window and it lies in none. */
export interface Level {
  within: string | null;
  windows: readonly string[];
}

const calendar = ['Y', 'H', 'Q', 'M'] as const satisfies readonly WindowKind[];

/** Whether windows of this length and end never overlap: days, weeks to Sunday, those that end with a month or a quarter. */
function isDisjoint(length: number, to: string): boolean {
  const day = Temporal.PlainDate.from(to);
  if (length === 1) return true;
  if (length === 7) return day.dayOfWeek === 7;
  if (day.day !== day.daysInMonth) return false;
  return length === 28 || day.month % 3 === 0;
}

/**
 * From the widest window that contains this one down to it: each level is all the windows that make up the one above, so that what is
 * hidden of one cannot be had by taking its neighbours from their sum. Null for a window that overlaps others which are shown: rolling
 * windows from one day to the next, and spans of modules.
 * @param kinds those in which the indicator is computed for the scope
 * @param known windows of which the scope has a value: what life or a programme is made of
 */
export function levelsOf(
  kinds: readonly WindowKind[],
  window: Window,
  known: readonly string[],
): readonly Level[] | null {
  const { kind, code } = window;
  const whole = (['L', 'P'] as const).find((one) => kinds.includes(one));
  const ofCalendar = calendar.filter((one) => kinds.includes(one));
  const alone: Level = { within: null, windows: [code] };
  const inWhole = (one: WindowKind, own: string): Level =>
    whole === undefined
      ? { within: null, windows: [own] }
      : {
          within: whole,
          windows: [...new Set([...known.filter((other) => parseWindow(other).kind === one), own])],
        };
  const above: Level[] = whole === undefined ? [] : [{ within: null, windows: [whole] }];

  if (kind === 'L' || kind === 'P') return [alone];
  if (kind === 'MODULE') return ofCalendar.length > 0 ? null : [...above, inWhole('MODULE', code)];
  if (isCalendar(kind)) {
    const levels = [...above];
    let outer: string | null = null;
    for (const one of ofCalendar) {
      const own = windowsOf(one, window.from, window.from)[0] ?? code;
      if (outer === null) levels.push(inWhole(one, own));
      else levels.push({ within: outer, windows: windowsWithin(parseWindow(outer), one) });
      outer = own;
      if (one === kind) return levels;
    }
    return null;
  }
  const days = daysOf(kind);
  if (!days) return null;
  if ('afterCohort' in days) return [alone];
  const longest = Math.max(...kinds.flatMap((one) => rollingDays(one)));
  const isOnly = whole === undefined && ofCalendar.length === 0 && days.rolling === longest;
  return isOnly && isDisjoint(days.rolling, window.to) ? [alone] : null;
}

function rollingDays(kind: WindowKind): number[] {
  const days = daysOf(kind);
  return days && 'rolling' in days ? [days.rolling] : [];
}

/** Every window of some levels. */
export const windowsIn = (levels: readonly Level[]): string[] => [
  ...new Set(levels.flatMap(({ windows }) => windows)),
];
