import { activityWritten } from '../activity/activity.resolvers.ts';
import { sightOfActivity } from '../activity/activity.policy.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readsAttendance } from '../programme/programme.policy.ts';
import { cancelAttendance } from './cancelAttendance.ts';
import { pageOfAttendance } from './attendance.store.ts';
import { recordAttendance } from './recordAttendance.ts';

export const attendanceResolvers = {
  Mutation: { recordAttendance, cancelAttendance },
  RecordAttendancePayload: activityWritten,
  CancelAttendancePayload: activityWritten,
  Activity: {
    attendance: async (activity, args, context) =>
      pageOfAttendance(context.connection, activity._id, args, {
        readable: readsAttendance(await sightOfActivity(context, activity)),
        count: () => context.loaders.attendanceCount.load(activity._id),
      }),
    viewerAttendance: ({ _id }, _args, { loaders }) => loaders.ownAttendance.load(_id),
  },
  Attendance: {
    id: ({ _id }) => _id,
    person: ({ personId }) => ({ id: personId }),
  },
} satisfies Resolvers;
