import type { TimedActivity } from '../activity/activity.model.ts';

const DAYS = 14;

/** Until when the record of an activity should be published: 14 days after it began, by the clock of its community or programme. */
export function recordDueAt({ startsAt }: Pick<TimedActivity, 'startsAt'>, timezone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
    .toZonedDateTimeISO(timezone)
    .add({ days: DAYS }).epochMilliseconds;
}
