import type { Clock } from '@kolo/runtime';
import { localDay } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';

/** The day it is in a zone. */
export function today(clock: Clock, timezone: string): Day {
  return dayOf(new Date(clock.now()), timezone);
}

export function dayOf(moment: Date, timezone: string): Day {
  return localDay(moment.toISOString(), timezone);
}
