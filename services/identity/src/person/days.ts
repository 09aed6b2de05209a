import type { Clock } from '@kolo/runtime';

const dayAt = (clock: Clock, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(zone).toPlainDate().toString();

/** Today in UTC, YYYY-MM-DD. */
export const today = (clock: Clock): string => dayAt(clock, 'UTC');

/** The day that it is already where the day begins first: what lies beyond it is in the future for everybody. */
export const lastDayAnywhere = (clock: Clock): string => dayAt(clock, 'Pacific/Kiritimati');
