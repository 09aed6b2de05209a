import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { completed, completions, courses, enrolled, enrolments } from './measure/courses.ts';
import { ofCommunities } from './scope.ts';

export const lecturesCompleted: Indicator = {
  code: 'IM-12',
  version: 1,
  title: {
    uk: 'Пройдені лекції',
    ru: 'Пройденные лекции',
    en: 'Lectures completed',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Lectures completed, each once for a person / (persons enrolled x lectures of their course); who left a course is in neither; n = persons enrolled.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'PERSONS',
  windows: ['P', 'L'],
  scopes: [...ofCommunities, 'programme'],
  measures: [enrolments, courses, completions],
  finish(fold) {
    const lectures = fold(courses);
    const places = enrolled(fold(enrolments));
    const isEnrolled = new Set(places.map(({ courseId, personId }) => `${courseId}@${personId}`));
    const done = completed(fold(completions)).filter(({ courseId, personId }) =>
      isEnrolled.has(`${courseId}@${personId}`),
    );
    const all = places.reduce((sum, { courseId }) => sum + (lectures[courseId]?.[1] ?? 0), 0);
    return ratio(done.length, all, new Set(places.map(({ personId }) => personId)).size);
  },
};
