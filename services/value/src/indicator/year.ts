import type { Day } from './local-day.ts';

/** The first day of a year, by which counts what is told of the year as a whole. */
export function firstDayOf(year: number): Day {
  return `${String(year).padStart(4, '0')}-01-01`;
}
