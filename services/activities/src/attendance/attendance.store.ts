import type { ClientSession, Connection } from 'mongoose';
import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { attendanceModel } from './attendance.model.ts';
import type { AttendancePage, AttendanceRecord } from './attendance.model.ts';

/** Who of some persons is recorded as having attended. */
export function attendancesOf(
  connection: Connection,
  activityId: Id,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<AttendanceRecord[]> {
  return attendanceModel(connection)
    .find({ activityId, personId: { $in: personIds } })
    .session(session)
    .lean();
}

export async function hasAttendance(
  connection: Connection,
  activityId: Id,
  session: ClientSession,
): Promise<boolean> {
  return (await attendanceModel(connection).exists({ activityId }).session(session)) !== null;
}

/** The attendances of one person in several activities. */
export function attendancesOfPerson(
  connection: Connection,
  personId: Id,
  activityIds: readonly Id[],
): Promise<AttendanceRecord[]> {
  return attendanceModel(connection)
    .find({ activityId: { $in: activityIds }, personId })
    .lean();
}

/** How many attended each of several activities; an activity that nobody attended is missing. */
export async function attendanceCounts(
  connection: Connection,
  activityIds: readonly Id[],
): Promise<Map<Id, number>> {
  const counts = await attendanceModel(connection).aggregate<{ _id: Id; persons: number }>([
    { $match: { activityId: { $in: [...activityIds] } } },
    { $group: { _id: '$activityId', persons: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, persons }) => [_id, persons]));
}

/** Who attended, in the order of persons; an empty page where the reader gets the count only. */
export async function pageOfAttendance(
  connection: Connection,
  activityId: Id,
  args: PageArgs,
  options: { readable: boolean; count: () => Promise<number> },
): Promise<AttendancePage> {
  const { readable, count } = options;
  const page = await pageOf<AttendanceRecord>(readable ? args : { first: 0 }, {
    read: (after, limit) =>
      attendanceModel(connection)
        .find(after === null ? { activityId } : { activityId, personId: { $gt: after } })
        .sort({ personId: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ personId }) => personId,
    count,
  });
  return { ...page, readable };
}

export async function insertAttendances(
  connection: Connection,
  attendances: AttendanceRecord[],
  session: ClientSession,
): Promise<void> {
  await attendanceModel(connection).insertMany(attendances, { session });
}

export async function deleteAttendances(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<void> {
  await attendanceModel(connection).deleteMany({ _id: { $in: ids } }, { session });
}
