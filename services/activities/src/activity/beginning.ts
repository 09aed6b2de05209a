import { momentIn, refuse } from '@kolo/graphql';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { daysOf } from './activity.store.ts';

/** The moment that the clock on the wall means: it must exist, once, and lie within the days of the programme, if there is one. */
export function beginningOf(programme: ProgrammeRecord | null, local: string, timezone: string): Date {
  const moment = momentIn(local, timezone);
  if (typeof moment === 'string') return refuse(moment, 'startsAt');
  const startsAt = new Date(moment);
  if (programme === null) return startsAt;
  const { from, until } = daysOf(programme);
  const { startsOn, endsOn } = programme;
  if (startsAt < from || startsAt >= until) refuse('OUTSIDE_PROGRAMME', 'startsAt', { startsOn, endsOn });
  return startsAt;
}
