import type { ClientSession, Connection } from 'mongoose';
import type { AttendeeLevel } from '@kolo/events';
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

/** How many members and how many guests attended each of several activities; an activity that nobody attended is missing. */
export async function attendanceCounts(
  connection: Connection,
  activityIds: readonly Id[],
): Promise<Map<Id, Record<AttendeeLevel, number>>> {
  const rows = await attendanceModel(connection).aggregate<{
    _id: { activityId: Id; level: AttendeeLevel };
    persons: number;
  }>([
    { $match: { activityId: { $in: [...activityIds] } } },
    { $group: { _id: { activityId: '$activityId', level: '$level' }, persons: { $sum: 1 } } },
  ]);
  const counts = new Map<Id, Record<AttendeeLevel, number>>();
  for (const { _id, persons } of rows) {
    const known = counts.get(_id.activityId) ?? { MEMBER: 0, TRANSACTIONAL: 0 };
    counts.set(_id.activityId, { ...known, [_id.level]: persons });
  }
  return counts;
}

/** The territories of the members who attended, each once. */
export async function territoriesOfMembers(connection: Connection, activityId: Id): Promise<Id[]> {
  const rows = await attendanceModel(connection).aggregate<{ _id: Id | null }>([
    { $match: { activityId, level: 'MEMBER' } },
    { $group: { _id: '$territoryId' } },
  ]);
  return rows.flatMap(({ _id }) => (_id === null ? [] : [_id]));
}

/** Who attended, in the order of persons; an empty page where the reader gets the count only. */
export async function pageOfAttendance(
  connection: Connection,
  { activityId, level }: { activityId: Id; level: AttendeeLevel | null },
  args: PageArgs,
  options: { readable: boolean; count: () => Promise<number | null> },
): Promise<AttendancePage> {
  const { readable, count } = options;
  const filter = level === null ? { activityId } : { activityId, level };
  const page = await pageOf<AttendanceRecord>(readable ? args : { first: 0 }, {
    read: (after, limit) =>
      attendanceModel(connection)
        .find(after === null ? filter : { ...filter, personId: { $gt: after } })
        .sort({ personId: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ personId }) => personId,
    count: () => Promise.resolve(0),
  });
  return { ...page, readable, totalCount: count };
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
