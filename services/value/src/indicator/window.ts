import { lastModule } from '@kolo/events';
import { addDays } from './local-day.ts';
import type { Day } from './local-day.ts';

/**
 * A kind of window (value-creation.md §7): calendar month, quarter, half-year, year; `D7` the 7 days that end on a day;
 * `L` life; `P` a programme from start to end; `C+30` 30 days after a cohort's end; `MODULE` a module of a programme, `MODULES` from
 * one to another.
 */
export type WindowKind =
  'M' | 'Q' | 'H' | 'Y' | 'L' | 'P' | 'MODULE' | 'MODULES' | `D${number}` | `C+${number}`;

/** A span of days, both ends included. */
export interface Span {
  from: Day;
  to: Day;
}

/**
 * One window, e.g. `2010-04`, `2010-Q2`, `2010-H1`, `2010`, `D7:2010-04-30`, `L`, `P`, `C+30`, `M1`, `M1-M2`. `from` and `to` are
 * open (the first and last days there are) where the days come from elsewhere: for L and P all that the scope has, for C+n those
 * after the cohort, for modules theirs.
 */
export interface Window extends Span {
  code: string;
  kind: WindowKind;
  /** Numbers of the first and the last module. */
  modules?: readonly [number, number];
}

export class WindowError extends Error {
  constructor(text: string) {
    super(
      `"${text.slice(0, 40)}" is no window: write a month (2010-04), a quarter (2010-Q2), a half-year (2010-H1), a year (2010), ` +
        'the days that end on a day (D7:2010-04-30, D1), on a Sunday or the last day of a month (D28:2010-04-30, D90), the days after a cohort (C+30), ' +
        'modules of a programme (M1, M1-M2), P for a programme or L for life',
    );
    this.name = 'WindowError';
  }
}

export const FIRST_DAY: Day = '0000-01-01';
export const LAST_DAY: Day = '9999-12-31';
/** All days that there are. */
export const openSpan: Span = { from: FIRST_DAY, to: LAST_DAY };

const MAX_DAYS_AFTER_COHORT = 3_650;

const calendar = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4])|-H([12]))?$/;
const rolling = /^D(1|7|28|90):(\d{4}-\d{2}-\d{2})$/;
const afterCohort = /^C\+(0|[1-9]\d{0,3})$/;
const modules = /^M([1-9]\d{0,2})(?:-M([1-9]\d{0,2}))?$/;

const parsed = new Map<string, Window>();

/** @throws WindowError for anything that is no window */
export function parseWindow(text: string): Window {
  const window = windowOf(text);
  if (!window) throw new WindowError(text);
  return window;
}

/** Null for anything that is no window. */
export function windowOf(text: string): Window | null {
  const known = parsed.get(text);
  if (known) return known;
  const window = open(text) ?? calendarWindow(text) ?? rollingWindow(text);
  if (!window) return null;
  if (parsed.size >= 10_000) parsed.clear();
  parsed.set(text, window);
  return window;
}

function open(text: string): Window | null {
  if (text === 'L' || text === 'P') return { code: text, kind: text, from: FIRST_DAY, to: LAST_DAY };
  const days = afterCohort.exec(text)?.[1];
  if (days !== undefined && Number(days) <= MAX_DAYS_AFTER_COHORT)
    return { code: text, kind: `C+${Number(days)}`, from: FIRST_DAY, to: LAST_DAY };
  return moduleWindow(text);
}

function moduleWindow(text: string): Window | null {
  const [, first, last] = modules.exec(text) ?? [];
  if (first === undefined) return null;
  const span = { code: text, from: FIRST_DAY, to: LAST_DAY };
  if (last === undefined)
    return Number(first) <= lastModule
      ? { ...span, kind: 'MODULE', modules: [Number(first), Number(first)] }
      : null;
  return Number(first) < Number(last) && Number(last) <= lastModule
    ? { ...span, kind: 'MODULES', modules: [Number(first), Number(last)] }
    : null;
}

function calendarWindow(text: string): Window | null {
  const match = calendar.exec(text);
  if (!match) return null;
  const [, year, month, quarter, half] = match;
  if (month) return months(text, 'M', year, Number(month), 1);
  if (quarter) return months(text, 'Q', year, Number(quarter) * 3 - 2, 3);
  if (half) return months(text, 'H', year, Number(half) * 6 - 5, 6);
  return months(text, 'Y', year, 1, 12);
}

function months(
  code: string,
  kind: WindowKind,
  year: string | undefined,
  first: number,
  count: number,
): Window {
  const from = Temporal.PlainDate.from({ year: Number(year), month: first, day: 1 });
  return {
    code,
    kind,
    from: from.toString(),
    to: from.add({ months: count }).subtract({ days: 1 }).toString(),
  };
}

function rollingWindow(text: string): Window | null {
  const match = rolling.exec(text);
  const [, length, to] = match ?? [];
  if (length === undefined || to === undefined) return null;
  try {
    const from = addDays(to, 1 - Number(length));
    return endsWindow(Number(length), to) ? { code: text, kind: `D${Number(length)}`, from, to } : null;
  } catch {
    return null;
  }
}

/**
 * Whether a rolling window of so many days ends on a day. Long ones end on Sundays and on the last days of months: from one day to the
 * next they hardly differ, and each event would count in ninety of them.
 */
function endsWindow(length: number, day: Day): boolean {
  if (length <= 7) return true;
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek === 7 || date.day === date.daysInMonth;
}

/** Whether a day lies in a window. Always true for L; for P and C+n ask the programme or the cohort. */
export function contains(window: Span, day: Day): boolean {
  return window.from <= day && day <= window.to;
}

/** Whether two spans have a day in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** A month, quarter, half-year or year. */
export const isCalendar = (kind: WindowKind): boolean =>
  kind === 'M' || kind === 'Q' || kind === 'H' || kind === 'Y';

/** The length of a rolling kind, the days after a cohort's end of a C kind; null for any other. */
export function daysOf(kind: WindowKind): { rolling: number } | { afterCohort: number } | null {
  if (kind.startsWith('D')) return { rolling: Number(kind.slice(1)) };
  if (kind.startsWith('C+')) return { afterCohort: Number(kind.slice(2)) };
  return null;
}

/** The 30 days that end `after` days after a cohort's end. */
export function cohortSpan(endedOn: Day, after: number): Span {
  return { from: addDays(endedOn, after - 29), to: addDays(endedOn, after) };
}

/**
 * The windows of a kind that what happened on `day` counts in. Rolling windows only up to `today`, because a window of
 * the future would be computed from days that are still to come; for C+n `day` is a cohort's end, and the window is there
 * once its last day has begun. Modules are no windows of a day: who counts by them names them.
 */
export function windowsOf(kind: WindowKind, day: Day, today: Day): string[] {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (kind) {
    case 'M':
      return [day.slice(0, 7)];
    case 'Q':
      return [`${year}-Q${Math.ceil(month / 3)}`];
    case 'H':
      return [`${year}-H${Math.ceil(month / 6)}`];
    case 'Y':
      return [year];
    case 'L':
    case 'P':
      return [kind];
    case 'MODULE':
    case 'MODULES':
      return [];
    default:
      return datedWindows(kind, day, today);
  }
}

// Temporal takes a microsecond for a day, and a rebuild asks for millions.
const endsByLength = new Map<number, Map<Day, readonly Day[]>>();
const MAX_DAYS_KEPT = 10_000;

/** The days on which rolling windows of a length end that count what happened on a day. */
function endsAfter(day: Day, length: number): readonly Day[] {
  let ofLength = endsByLength.get(length);
  if (!ofLength) endsByLength.set(length, (ofLength = new Map<Day, readonly Day[]>()));
  let ends = ofLength.get(day);
  if (!ends) {
    const days = Array.from({ length }, (_, ahead) => addDays(day, ahead));
    ends = days.filter((end) => endsWindow(length, end));
    if (ofLength.size >= MAX_DAYS_KEPT) ofLength.clear();
    ofLength.set(day, ends);
  }
  return ends;
}

function datedWindows(kind: WindowKind, day: Day, today: Day): string[] {
  const length = daysOf(kind);
  if (!length) return [];
  if ('afterCohort' in length) return addDays(day, length.afterCohort) <= today ? [kind] : [];
  const windows: string[] = [];
  for (const end of endsAfter(day, length.rolling)) {
    if (end > today) break;
    windows.push(`${kind}:${end}`);
  }
  return windows;
}
