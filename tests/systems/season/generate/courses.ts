import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import type { Belonging } from './outwards.ts';
import { DAY, START, by, ids, momentIn } from './place.ts';
import type { Person, Tell } from './place.ts';

const LECTURES = 6;

interface Course {
  where: Belonging;
  courseId: string;
  lectures: string[];
}

/** A course, and who enrols in it, finishes lectures and gets a certificate. */
export function publishCourse(where: Belonging, people: readonly Person[], random: Random, tell: Tell): void {
  const course = { where, courseId: newId('course'), lectures: ids('lecture', LECTURES) };
  for (const [index, lectureCount] of [LECTURES - 1, LECTURES].entries()) {
    const common = { ...where, subject: course.courseId, sequence: index + 1 };
    tell({ ...common, type: 'course.published', occurredAt: START + index * DAY, data: { lectureCount } });
  }
  for (const person of random.some(people, 0.3)) study(course, person, random, tell);
}

function study({ where, courseId, lectures }: Course, person: Person, random: Random, tell: Tell): void {
  const { personId } = person;
  const common = { ...by(person), ...where, subject: newId('enrolment') };
  let at = momentIn(random, START, START + 600 * DAY);
  tell({ ...common, type: 'enrolment.created', occurredAt: at, data: { personId, courseId } });
  const seen = random.some(lectures, 0.6);
  // Some look at the first once more.
  const order = random.chance(0.2) ? [...seen, ...seen.slice(0, 1)] : seen;
  for (const [index, lectureId] of order.entries()) {
    at += random.chance(0.5) ? 8 * 60_000 : Math.floor(random.exponential(3 * DAY)) + 60_000;
    const mode = random.pick(['VIDEO', 'AUDIO', 'TRANSCRIPT', 'PRINT'] as const);
    const data = { personId, courseId, lectureId, mode };
    tell({ ...common, type: 'lecture.completed', sequence: 2 + index, occurredAt: at, data });
  }
  if (random.chance(0.1)) {
    const data = { personId, courseId };
    tell({ ...common, type: 'enrolment.dropped', sequence: 90, occurredAt: at + DAY, data });
  } else if (seen.length > 3) certify(where, courseId, person, at + DAY, random, tell);
}

/** Certificates of completion and others, some of which are revoked. */
function certify(
  where: Belonging,
  courseId: string,
  person: Person,
  at: number,
  random: Random,
  tell: Tell,
): void {
  const { personId } = person;
  const kinds = ['COURSE_COMPLETION', 'COURSE_COMPLETION', 'PROFESSIONAL_DEVELOPMENT'] as const;
  const kind = random.pick(kinds);
  const common = { ...by(person), ...where, subject: newId('certificate') };
  const data = { personId, kind, courseId: kind === 'COURSE_COMPLETION' ? courseId : null };
  tell({ ...common, type: 'certificate.issued', occurredAt: at, data });
  if (!random.chance(0.1)) return;
  const revoked = { personId, kind, issuedAt: new Date(at).toISOString() };
  const occurredAt = at + 40 * DAY;
  tell({ ...common, type: 'certificate.revoked', sequence: 2, occurredAt, data: revoked });
}
