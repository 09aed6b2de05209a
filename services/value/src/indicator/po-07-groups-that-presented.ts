import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { exerciseGroups } from './measure/exercise-groups.ts';

export const groupsThatPresented: Indicator = {
  code: 'PO-07',
  version: 1,
  title: {
    uk: 'Групи, що відповіли й представили',
    ru: 'Группы, ответившие и выступившие',
    en: 'Groups that answered and presented',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula: 'Groups that answered all questions of their exercise and presented / groups formed.',
  source: 'Kherson course on Prometheus [prop]',
  windows: ['P'],
  scopes: ['activity', 'programme'],
  measures: [exerciseGroups],
  finish(fold) {
    const formed = Object.values(fold(exerciseGroups)).filter(([questions]) => questions > 0);
    const complete = formed.filter(
      ([questions, answered, presented]) => presented === 1 && answered.length >= questions,
    );
    return ratio(complete.length, formed.length);
  },
};
