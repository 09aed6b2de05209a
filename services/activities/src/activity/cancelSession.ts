import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { hasAttendance } from '../attendance/attendance.store.ts';
import { storeHandover } from '../cohort/cohort.store.ts';
import { defineActivitiesWrite } from '../write.ts';
import { canBecome } from './activity.status.ts';
import { storeCancelled } from './activity.store.ts';
import { organisedActivity } from './organisedActivity.ts';

/** Says that a session will not take place. Said twice, it has one effect. */
export const cancelSession = defineActivitiesWrite({
  name: 'cancelSession',
  input: z.object({ activityId: idOf('activity') }),
  async run({ context, input, session }) {
    const { activityId } = input;
    const { activity } = await organisedActivity(context, session, activityId);
    if (activity.status === 'CANCELLED') return { activityId };
    if (!canBecome(activity.status, 'CANCELLED'))
      refuse('WRONG_STATE', 'activityId', { state: activity.status });
    // What people came to took place.
    if (await hasAttendance(context.connection, activityId, session)) refuse('HAS_ATTENDANCE', 'activityId');
    await storeCancelled(context.connection, activity, session);
    // A cancelled HANDOVER makes room for another.
    if (activity.kind === 'HANDOVER' && activity.cohortId !== null) {
      await storeHandover(context.connection, activity.cohortId, null, session);
    }
    return { activityId };
  },
});
