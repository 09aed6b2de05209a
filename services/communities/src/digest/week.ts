/** A week of a community's life. Weeks are those of ISO 8601, Monday to Sunday, in the community's zone. */
export interface LifeWeek {
  /** 1 is the week in which the community opened, however late in it. */
  week: number;
  /** `2026-W13` */
  isoWeek: string;
  /** Monday and Sunday, as calendar days. */
  startsOn: string;
  endsOn: string;
  /** First moment of the Monday, and of the Monday after: milliseconds. */
  from: number;
  until: number;
  /** When the digest of the week is made: the Monday after, 07:00. */
  dueAt: number;
}

const DIGEST_HOUR = 7;

const dayOf = (at: number, timezone: string): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDate();

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

/** Days are added on the calendar, not in hours: a week in which the clocks change has 167 or 169 of them. */
export function lifeWeek(openedAt: number, timezone: string, week: number): LifeWeek {
  const monday = mondayOf(dayOf(openedAt, timezone)).add({ weeks: week - 1 });
  const next = monday.add({ weeks: 1 });
  const at = (day: Temporal.PlainDate, hour: number) =>
    day.toZonedDateTime({ timeZone: timezone, plainTime: Temporal.PlainTime.from({ hour }) })
      .epochMilliseconds;
  const number = String(monday.weekOfYear ?? 0).padStart(2, '0');
  return {
    week,
    isoWeek: `${String(monday.yearOfWeek ?? monday.year)}-W${number}`,
    startsOn: monday.toString(),
    endsOn: next.subtract({ days: 1 }).toString(),
    from: at(monday, 0),
    until: at(next, 0),
    dueAt: at(next, DIGEST_HOUR),
  };
}

/** The newest week whose digest is due; 0 while there is none. */
export function lastDueWeek(openedAt: number, timezone: string, now: number): number {
  const weeks = mondayOf(dayOf(openedAt, timezone)).until(mondayOf(dayOf(now, timezone)), {
    largestUnit: 'weeks',
  }).weeks;
  if (weeks <= 0) return 0;
  // `weeks` is the one that ended last Sunday; on Monday before seven its digest is still to come.
  return lifeWeek(openedAt, timezone, weeks).dueAt <= now ? weeks : weeks - 1;
}
