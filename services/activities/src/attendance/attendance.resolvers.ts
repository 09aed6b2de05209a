import type { AttendeeLevel } from '@kolo/events';
import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { sightOfActivity } from '../activity/activity.policy.ts';
import { activityWritten } from '../activity/activityWritten.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { countFor, readsAttendance } from '../programme/programme.policy.ts';
import { countriesOf } from '../territory/territory.store.ts';
import type { AttendancePage, CountryPage } from './attendance.model.ts';
import { pageOfAttendance, territoriesOfMembers } from './attendance.store.ts';
import { cancelAttendance } from './cancelAttendance.ts';
import { recordAttendance } from './recordAttendance.ts';

async function attendanceOf(
  activity: ActivityRecord,
  level: AttendeeLevel | null,
  args: PageArgs,
  context: Context,
): Promise<AttendancePage> {
  const sight = await sightOfActivity(context, activity);
  return pageOfAttendance(context.connection, { activityId: activity._id, level }, args, {
    readable: readsAttendance(sight),
    count: async () => {
      const counts = await context.loaders.attendanceCount.load(activity._id);
      // Beside the whole, a part tells the other part: sponsors do not read `attendees` (activity.policy.ts).
      return countFor(sight, level === null ? counts.MEMBER + counts.TRANSACTIONAL : counts[level]);
    },
  });
}

async function countriesOfMembers(
  activity: ActivityRecord,
  args: PageArgs,
  context: Context,
): Promise<CountryPage> {
  const { connection, loaders } = context;
  const sight = await sightOfActivity(context, activity);
  const territoryIds = await territoriesOfMembers(connection, activity._id);
  const countries = await countriesOf(connection, territoryIds);
  const ids = [...new Set(countries.values())].sort();
  // Who is the only one from their country is known by it: which countries they are is told to those who see names.
  const readable = sight !== 'AGGREGATE' && sight !== 'EVALUATOR';
  const page = await pageOf<{ id: string }>(readable ? args : { first: 0 }, {
    read: (after, limit) =>
      Promise.resolve(
        ids
          .filter((id) => after === null || id > after)
          .slice(0, limit)
          .map((id) => ({ id })),
      ),
    keyOf: ({ id }) => id,
    count: () => Promise.resolve(ids.length),
  });
  return {
    ...page,
    readable,
    totalCount: async () => {
      const { MEMBER } = await loaders.attendanceCount.load(activity._id);
      return countFor(sight, MEMBER) === null ? null : ids.length;
    },
  };
}

export const attendanceResolvers = {
  Mutation: { recordAttendance, cancelAttendance },
  RecordAttendancePayload: activityWritten,
  CancelAttendancePayload: activityWritten,
  Activity: {
    attendance: (activity, args, context) => attendanceOf(activity, null, args, context),
    attendees: (activity, { level, ...args }, context) =>
      attendanceOf(activity, level ?? null, args, context),
    memberCountries: countriesOfMembers,
    viewerAttendance: ({ _id }, _args, { loaders }) => loaders.ownAttendance.load(_id),
  },
  Attendance: {
    id: ({ _id }) => _id,
    person: ({ personId }) => ({ id: personId }),
    recordedBy: ({ recordedBy }) => (recordedBy === null ? null : { id: recordedBy }),
  },
} satisfies Resolvers;
