const zoned = (at: number, timezone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone);

/** The calendar day of a moment in a zone: `2026-03-29`. */
export const localDay = (at: number, timezone: string): string =>
  zoned(at, timezone).toPlainDate().toString();

/** The beginning of the day that lies `days` before the day of a moment. */
export const daysBefore = (at: number, timezone: string, days: number): number =>
  zoned(at, timezone).startOfDay().subtract({ days }).epochMilliseconds;

/** The half-year of a moment in a zone: `2026-H1`. */
export function halfYear(at: number, timezone: string): string {
  const { year, month } = zoned(at, timezone);
  return `${year}-H${month <= 6 ? 1 : 2}`;
}
