import type { KoloEvent } from '@kolo/events';
import { share, sum } from './figures.ts';
import { MINUTE, dayOf, isIn, life, timeOf } from './log.ts';
import type { Log, Period } from './log.ts';
import type { Oracles } from './oracles.ts';

/** Courses, lectures, certificates. */
export const learning: Oracles = {
  'IM-12': (log) => {
    const lectures = new Map(
      log.latest('course.published').map(({ subject, data }) => [subject, data.lectureCount]),
    );
    const studying = enrolled(log);
    const completed = firstCompletions(log, life).filter(({ data }) =>
      studying.some(({ personId, courseId }) => personId === data.personId && courseId === data.courseId),
    );
    return share(completed.length, sum(studying.map(({ courseId }) => lectures.get(courseId) ?? 0)));
  },
  'IM-13': (log, period) => {
    const first = firstCompletions(log, period);
    return share(first.filter(({ data }) => data.mode !== 'VIDEO').length, first.length);
  },
  'IM-14': (log, period) => {
    const sittings = sittingsOf(firstCompletions(log, period));
    const short = sittings.filter(
      (times) => times.length >= 2 && (times.at(-1) ?? 0) - (times[0] ?? 0) <= 30 * MINUTE,
    );
    return share(short.length, sittings.length);
  },
  'PO-01': (log, period) => holding(log).filter(({ time }) => isIn(dayOf(time), period)).length,
  'PO-02': (log) => {
    const holders = new Set(
      holding(log).flatMap(({ data }) =>
        data.kind === 'COURSE_COMPLETION' ? [`${data.personId} ${data.courseId}`] : [],
      ),
    );
    const studying = enrolled(log);
    const finished = studying.filter(({ personId, courseId }) => holders.has(`${personId} ${courseId}`));
    return share(finished.length, studying.length);
  },
};

/** Who is enrolled in which course and did not leave it. */
function enrolled(log: Log): { personId: string; courseId: string }[] {
  const left = new Set(log.of('enrolment.dropped').map(({ subject }) => subject));
  return log.of('enrolment.created').flatMap(({ subject, data }) => (left.has(subject) ? [] : [data]));
}

/** The first time in a period that each person finished each lecture. */
function firstCompletions(log: Log, period: Period): KoloEvent<'lecture.completed'>[] {
  const first = new Map<string, KoloEvent<'lecture.completed'>>();
  for (const event of log.of('lecture.completed', period)) {
    const key = `${event.data.personId} ${event.data.lectureId}`;
    if (!first.has(key)) first.set(key, event);
  }
  return [...first.values()];
}

function sittingsOf(completions: readonly KoloEvent<'lecture.completed'>[]): number[][] {
  const sittings: number[][] = [];
  for (const [, own] of Map.groupBy(completions, ({ data }) => data.personId)) {
    let sitting: number[] = [];
    for (const at of own.map(timeOf).sort((a, b) => a - b)) {
      const before = sitting.at(-1);
      if (before !== undefined && at - before <= 20 * MINUTE) sitting.push(at);
      else sittings.push((sitting = [at]));
    }
  }
  return sittings;
}

/** Certificates that still hold. */
function holding(log: Log): KoloEvent<'certificate.issued'>[] {
  const revoked = new Set(log.of('certificate.revoked').map(({ subject }) => subject));
  return log.of('certificate.issued').filter(({ subject }) => !revoked.has(subject));
}
