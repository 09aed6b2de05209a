import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { countEvents } from '../activity/activity.store.ts';
import { organisedActivity } from '../activity/organisedActivity.ts';
import { personsInput } from '../cohort/personsInput.ts';
import { placeOf } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { attendancesOf, deleteAttendances } from './attendance.store.ts';

/** Takes back attendances that were recorded by mistake. Who is not recorded stays so. */
export const cancelAttendance = defineActivitiesWrite({
  name: 'cancelAttendance',
  input: z.object({ activityId: idOf('activity'), personIds: personsInput }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { activityId, personIds } = input;
    const { activity, programme } = await organisedActivity(context, session, activityId);
    const recorded = await attendancesOf(connection, activityId, personIds, session);
    if (recorded.length === 0) return { activityId };

    const ids = recorded.map(({ _id }) => _id);
    await deleteAttendances(connection, ids, session);
    await countEvents(connection, activity, recorded.length, session);
    const place = await placeOf(context, programme);
    recorded.forEach(({ personId, channel }, index) =>
      emit({
        ...place,
        type: 'attendance.cancelled',
        subject: activityId,
        sequence: activity.version + 1 + index,
        actor: personId,
        channel,
        occurredAt: activity.startsAt.getTime(),
        data: { personId, cohortId: activity.cohortId },
      }),
    );
    return { activityId };
  },
});
