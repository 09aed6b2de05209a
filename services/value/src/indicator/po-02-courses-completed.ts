import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { certificates, valid } from './measure/certificates.ts';
import { enrolled, enrolments } from './measure/courses.ts';
import { ofCommunities } from './scope.ts';

export const coursesCompleted: Indicator = {
  code: 'PO-02',
  version: 1,
  title: {
    uk: 'Завершили курс',
    ru: 'Завершили курс',
    en: 'Courses completed',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Persons enrolled in a course who hold a certificate of its completion / persons enrolled; who left the course is in neither.',
  source: 'Kherson course on Prometheus [prop]',
  windows: ['P', 'L'],
  scopes: [...ofCommunities, 'programme'],
  measures: [enrolments, certificates],
  finish(fold) {
    const places = enrolled(fold(enrolments));
    const completed = new Set(
      valid(fold(certificates)).flatMap(({ kind, courseId, holderId }) =>
        kind === 'COURSE_COMPLETION' ? [`${courseId}@${holderId}`] : [],
      ),
    );
    const holders = places.filter(({ courseId, personId }) => completed.has(`${courseId}@${personId}`));
    return standingOn(
      places.map(({ personId }) => personId),
      ratio(holders.length, places.length),
    );
  },
};
