import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { isTimed } from '../activity/activity.model.ts';
import { changeActivityRecord } from '../activity/activity.store.ts';
import { eventNumbers } from '../activity/eventNumbers.ts';
import { organisedActivity } from '../activity/organisedActivity.ts';
import { personsInput } from '../cohort/personsInput.ts';
import { originOf } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
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
    if (recorded.length === 0 || !isTimed(activity)) return { activityId };

    const ids = recorded.map(({ _id }) => _id);
    await deleteAttendances(connection, ids, session);
    const numbers = eventNumbers(await placeOfActivity(context, activity, programme), activity);
    for (const { personId, territoryId, organisationId, channel } of recorded) {
      emit({
        ...numbers.next(),
        type: 'attendance.cancelled',
        actor: personId,
        ...originOf({ territoryId, organisationId }),
        channel,
        occurredAt: activity.startsAt.getTime(),
        data: { personId, cohortId: activity.cohortId },
      });
    }
    await changeActivityRecord(connection, activityId, { version: numbers.version }, session);
    return { activityId };
  },
});
