/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** How one UTC date lies in a zone: before the boundary it is still `before`, from it on `after`. */
interface Split {
  boundary: string;
  before: Day;
  after: Day;
}

// Temporal takes some microseconds for an instant, and a rebuild asks for millions: a UTC date is split once per zone.
const splits = new Map<string, Map<string, Split>>();
const MAX_DATES_PER_ZONE = 10_000;

/**
 * The day on which an instant falls in a zone.
 * @param instant ISO 8601 in UTC with milliseconds, as events carry it
 * @throws RangeError for an unknown zone or a malformed instant
 */
export function localDay(instant: string, timezone: string): Day {
  let dates = splits.get(timezone);
  if (!dates) splits.set(timezone, (dates = new Map<string, Split>()));
  const date = instant.slice(0, 10);
  let split = dates.get(date);
  if (!split) {
    split = splitOf(date, timezone);
    if (dates.size >= MAX_DATES_PER_ZONE) dates.clear();
    dates.set(date, split);
  }
  return instant < split.boundary ? split.before : split.after;
}

function splitOf(date: string, timezone: string): Split {
  const first = Temporal.Instant.from(`${date}T00:00:00Z`).toZonedDateTimeISO(timezone);
  // The first instant of the next day, not the next day's number: a zone that crossed the date line has skipped one.
  const next = first.add({ days: 1 }).startOfDay();
  return {
    boundary: next.toInstant().toString({ smallestUnit: 'millisecond' }),
    before: first.toPlainDate().toString(),
    after: next.toPlainDate().toString(),
  };
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** The n-th working day after a day, Monday to Friday: feasts differ from country to country, and Kolo does not know them. */
export function workingDaysAfter(day: Day, count: number): Day {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek < 6) left -= 1;
  }
  return date.toString();
}

/** The first millisecond of a day in a zone. */
export function startOfDay(day: Day, timezone: string): number {
  return Temporal.PlainDate.from(day).toZonedDateTime(timezone).epochMilliseconds;
}
