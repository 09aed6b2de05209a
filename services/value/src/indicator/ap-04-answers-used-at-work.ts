import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { usedAnswers } from './measure/used-answers.ts';
import { ofCommunities } from './scope.ts';

export const answersUsedAtWork: Indicator = {
  code: 'AP-04',
  version: 1,
  title: {
    uk: 'Відповіді, застосовані в роботі',
    ru: 'Ответы, применённые в работе',
    en: 'Answers used at work',
  },
  cycle: 'APPLIED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'P',
  formula:
    'Accepted answers that their askers marked "used at work" / accepted answers asked about, 30 days after; n = askers’ replies.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [usedAnswers],
  finish(fold) {
    const asked = Object.values(fold(usedAnswers));
    const replied = asked.filter(([, used]) => used !== null);
    return ratio(replied.filter(([, used]) => used === 1).length, asked.length, replied.length);
  },
};
