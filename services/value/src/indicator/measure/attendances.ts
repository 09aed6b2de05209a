import { localDay } from '../local-day.ts';
import { newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/**
 * `[sequence, MEMBER | TRANSACTIONAL | CANCELLED, organisation, territory]` of each person at each activity, by the day on which it
 * began; key `<activity>@<person>`. What was recorded by mistake is cancelled.
 */
export type AttendanceState = readonly [
  number,
  'MEMBER' | 'TRANSACTIONAL' | 'CANCELLED',
  string | null,
  string | null,
];

export const attendances: Measure<AttendanceState> = {
  name: 'attendances',
  eventTypes: ['attendance.recorded', 'attendance.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'attendance.recorded' && event.type !== 'attendance.cancelled') return [];
    const key = `${event.subject}@${event.data.personId}`;
    const bucket = localDay(event.time, event.timezone);
    if (event.type === 'attendance.cancelled')
      return [{ bucket, key, value: [event.sequence, 'CANCELLED', null, null] }];
    const { level, organisationId } = event.data;
    return [{ bucket, key, value: [event.sequence, level, organisationId ?? null, event.territory] }];
  },
  merge: newest,
};

export interface Attendance {
  activityId: string;
  personId: string;
  /** A guest, who is outside of member rates. */
  isGuest: boolean;
  organisationId: string | null;
  territoryId: string | null;
}

export function attended(folded: PartialOf<AttendanceState>): Attendance[] {
  return Object.entries(folded).flatMap(([key, [, level, organisationId, territoryId]]) => {
    const [activityId = '', personId = ''] = key.split('@');
    return level === 'CANCELLED'
      ? []
      : [{ activityId, personId, isGuest: level === 'TRANSACTIONAL', organisationId, territoryId }];
  });
}
