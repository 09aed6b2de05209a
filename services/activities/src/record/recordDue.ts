import { endOf } from '../activity/activity.model.ts';
import type { TimedActivity } from '../activity/activity.model.ts';

const DAYS = 14;

/** Until when the record of an activity should be published: 14 days after its end, by the clock on the wall where it was held. */
export function recordDueAt(activity: Pick<TimedActivity, 'startsAt' | 'durationMin' | 'timezone'>): number {
  return Temporal.Instant.fromEpochMilliseconds(endOf(activity))
    .toZonedDateTimeISO(activity.timezone)
    .add({ days: DAYS }).epochMilliseconds;
}
