import { badUserInput } from '@kolo/graphql';
import { isCalendar } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import { readPeriod } from '../indicator-value/readValue.ts';

/** The period of a report: one of the calendar, or L for all of life. Throws BAD_USER_INPUT for any other. */
export function reportPeriod(period: string): Window {
  const window = readPeriod(period);
  if (isCalendar(window.kind) || window.kind === 'L') return window;
  throw badUserInput(
    'A report has a month (2010-04), a quarter (2010-Q2), a half-year (2010-H1), a year (2010) or L.',
  );
}
