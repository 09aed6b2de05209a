import { z } from 'zod';
import { idOf, localTime, refuse, timeZone } from '@kolo/graphql';
import { hasAttendance } from '../attendance/attendance.store.ts';
import { placeOfActivity } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { durationInput } from './activityInput.ts';
import { changeActivityRecord } from './activity.store.ts';
import { beginningOf } from './beginning.ts';
import { eventNumbers } from './eventNumbers.ts';
import { organisedActivity } from './organisedActivity.ts';
import { scheduledEvent } from './scheduledEvent.ts';

/** Moves an activity that has not been held to another time. */
export const rescheduleActivity = defineActivitiesWrite({
  name: 'rescheduleActivity',
  input: z.object({
    activityId: idOf('activity'),
    startsAt: localTime,
    timezone: timeZone.optional(),
    durationMin: durationInput.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { activityId } = input;
    const { activity, programme } = await organisedActivity(context, session, activityId);
    if (activity.status !== 'SCHEDULED') refuse('WRONG_STATE', 'activityId', { state: activity.status });
    // Attendance tells of the time at which people came.
    if (await hasAttendance(connection, activityId, session)) refuse('HAS_ATTENDANCE', 'activityId');

    const timezone = input.timezone ?? activity.timezone;
    const startsAt = beginningOf(programme, input.startsAt, timezone);
    const changes = { timezone, startsAt, durationMin: input.durationMin ?? activity.durationMin };
    const moved = { ...activity, ...changes };
    const numbers = eventNumbers(await placeOfActivity(context, moved, programme), activity);
    emit({ ...numbers.next(), ...(await scheduledEvent(context, moved, session)) });
    await changeActivityRecord(connection, activityId, { ...changes, version: numbers.version }, session);
    return { activityId };
  },
});
