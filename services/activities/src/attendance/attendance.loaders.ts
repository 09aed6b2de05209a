import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { AttendeeLevel } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { AttendanceRecord } from './attendance.model.ts';
import { attendanceCounts, attendancesOfPerson } from './attendance.store.ts';

/** How many members and how many guests attended an activity. */
export function createAttendanceCountLoader(
  connection: Connection,
): DataLoader<Id, Record<AttendeeLevel, number>> {
  return new DataLoader(async (activityIds) => {
    const counts = await attendanceCounts(connection, activityIds);
    return activityIds.map((id) => counts.get(id) ?? { MEMBER: 0, TRANSACTIONAL: 0 });
  });
}

/** The viewer's own attendance, by activity. */
export function createOwnAttendanceLoader(
  connection: Connection,
  viewer: Viewer,
): DataLoader<Id, AttendanceRecord | null> {
  return new DataLoader(async (activityIds) => {
    if (!isSignedIn(viewer)) return activityIds.map(() => null);
    const own = await attendancesOfPerson(connection, viewer.personId, activityIds);
    const byActivity = new Map(own.map((record) => [record.activityId, record]));
    return activityIds.map((id) => byActivity.get(id) ?? null);
  });
}
