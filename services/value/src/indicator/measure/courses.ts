import type { LectureMode } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { LIFE, earliest, milliseconds, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/** `[sequence, lectures]` of each course. */
export const courses: Measure<readonly [number, number]> = {
  name: 'courses',
  eventTypes: ['course.published'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'course.published') return [];
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, event.data.lectureCount] }];
  },
  merge: newest,
};

/** `[ms, 1 enrolled | 0 left]`, by the day on which that changed; key `<course>@<person>`. */
export type EnrolmentState = readonly [number, 0 | 1];

export const enrolments: Measure<EnrolmentState> = {
  name: 'enrolments',
  eventTypes: ['enrolment.created', 'enrolment.dropped'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'enrolment.created' && event.type !== 'enrolment.dropped') return [];
    const bucket = localDay(event.time, event.timezone);
    const key = `${event.data.courseId}@${event.data.personId}`;
    return [{ bucket, key, value: [milliseconds(event.time), event.type === 'enrolment.created' ? 1 : 0] }];
  },
  merge: newest,
};

export interface Enrolment {
  courseId: string;
  personId: string;
}

/** Who is enrolled in what; who left is not. */
export function enrolled(folded: PartialOf<EnrolmentState>): Enrolment[] {
  return Object.entries(folded).flatMap(([key, [, isIn]]) => {
    const [courseId = '', personId = ''] = key.split('@');
    return isIn === 1 ? [{ courseId, personId }] : [];
  });
}

/** `[ms, mode]` of the first time on a day that a person finished a lecture; key `<course>@<person>@<lecture>`. */
export type Completion = readonly [number, LectureMode];

export const completions: Measure<Completion> = {
  name: 'completions',
  eventTypes: ['lecture.completed'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'lecture.completed') return [];
    const { courseId, personId, lectureId, mode } = event.data;
    const bucket = localDay(event.time, event.timezone);
    const value: Completion = [milliseconds(event.time), mode];
    return [{ bucket, key: `${courseId}@${personId}@${lectureId}`, value }];
  },
  merge: earliest,
};

export interface CompletedLecture extends Enrolment {
  /** When it was finished first, in ms. */
  at: number;
  mode: LectureMode;
}

export function completed(folded: PartialOf<Completion>): CompletedLecture[] {
  return Object.entries(folded).map(([key, [at, mode]]) => {
    const [courseId = '', personId = ''] = key.split('@');
    return { courseId, personId, at, mode };
  });
}
