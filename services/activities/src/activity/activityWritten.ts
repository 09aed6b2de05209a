import type { Context } from '../context.ts';
import type { ActivityWritten } from './activity.model.ts';

/** What the payload of every write about an activity answers. */
export const activityWritten = {
  activity: ({ activityId }: ActivityWritten, _args: unknown, { loaders }: Context) => {
    if (activityId === undefined) return null;
    for (const loader of [loaders.attendanceCount, loaders.ownAttendance, loaders.placesTaken]) {
      loader.clear(activityId);
    }
    loaders.ownRegistration.clear(activityId);
    loaders.record.clear(activityId);
    // Holding a session may have ended its cohort.
    loaders.cohort.clearAll();
    return loaders.activity.clear(activityId).load(activityId);
  },
};
