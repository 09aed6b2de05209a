import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { askedOfAnswers, personsOf } from './measure/owners.ts';
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
  measures: [usedAnswers, askedOfAnswers],
  finish(fold) {
    const uses = fold(usedAnswers);
    const asked = Object.values(uses);
    const replied = asked.filter(([, used]) => used !== null);
    const replying = Object.keys(uses).filter((answerId) => uses[answerId]?.[1] !== null);
    const used = ratio(replied.filter(([, one]) => one === 1).length, asked.length, replied.length);
    return standingOn(personsOf(replying, fold(askedOfAnswers)), used);
  },
};
