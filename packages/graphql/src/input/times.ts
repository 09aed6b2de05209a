import { z } from 'zod';
import { report } from './fields.ts';

// Years outside of these are typing errors, whatever the field.
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);
const isNear = (at: number) => at >= EARLIEST && at < LATEST;

/** A moment with its offset from UTC; parsed to milliseconds. Years 1990 to 2099. */
export const moment = z.string().transform((value, context) => {
  const parsed = z.iso.datetime({ offset: true }).safeParse(value);
  if (!parsed.success) {
    report(context, value.trim() === '' ? 'REQUIRED' : 'NOT_A_TIME');
    return z.NEVER;
  }
  const at = Date.parse(value);
  if (!isNear(at)) report(context, 'DATE_OUT_OF_RANGE');
  return at;
});

/** A calendar day, years 1990 to 2099. */
export const calendarDay = z.string().superRefine((value, context) => {
  if (value.trim() === '') return report(context, 'REQUIRED');
  if (!z.iso.date().safeParse(value).success) return report(context, 'NOT_A_DATE');
  if (!isNear(Date.parse(value))) report(context, 'DATE_OUT_OF_RANGE');
});

/** A name of the IANA time zone database; answered in its usual spelling. */
export const timeZone = z.string().transform((value, context) => {
  const known = zoneName(value);
  if (known !== null) return known;
  report(context, value.trim() === '' ? 'REQUIRED' : 'NOT_A_TIME_ZONE');
  return z.NEVER;
});

function zoneName(value: string): string | null {
  try {
    const { timeZoneId } = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
    // Temporal also takes an offset, which knows nothing of summer time, and whole times with a zone in them.
    return /^[a-z]/i.test(value) && timeZoneId.toLowerCase() === value.toLowerCase() ? timeZoneId : null;
  } catch {
    return null;
  }
}

/** A wall-clock time, as text; turn it into a moment with `momentIn`. */
export const localTime = z.string().superRefine((value, context) => {
  if (value.trim() === '') return report(context, 'REQUIRED');
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d)?$/.test(value)) return report(context, 'NOT_A_TIME');
  try {
    const at = Temporal.PlainDateTime.from(value, { overflow: 'reject' });
    if (at.year < 1990 || at.year > 2099) report(context, 'DATE_OUT_OF_RANGE');
  } catch {
    report(context, 'NOT_A_TIME');
  }
});

/**
 * What a wall-clock time means in a zone: milliseconds, or why it means nothing. In the hour that the change to summer
 * time skips there is no such moment, in the hour that the change back repeats there are two; both are the planner's to decide.
 */
export function momentIn(
  local: string,
  zone: string,
): number | 'LOCAL_TIME_SKIPPED' | 'LOCAL_TIME_AMBIGUOUS' {
  const wanted = Temporal.PlainDateTime.from(local);
  const earlier = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return earlier.epochMilliseconds;
  return earlier.toPlainDateTime().equals(wanted) ? 'LOCAL_TIME_AMBIGUOUS' : 'LOCAL_TIME_SKIPPED';
}
