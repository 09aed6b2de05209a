import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { askers, personsOf } from './measure/owners.ts';
import { questions } from './measure/questions.ts';
import { ofCommunities } from './scope.ts';

const MS_PER_WEEK = 168 * 3_600_000;

export const questionsAnsweredInAWeek: Indicator = {
  code: 'IM-09',
  version: 1,
  title: {
    uk: 'Запитання з відповіддю протягом 7 днів',
    ru: 'Вопросы с ответом в течение 7 дней',
    en: 'Questions answered within 7 days',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula: 'Questions with an answer by another person within 168 hours / questions asked in the window.',
  source: 'UNEP network communities [prop]',
  windows: ['M', 'Q', 'H'],
  scopes: ofCommunities,
  measures: [questions, askers],
  finish(fold) {
    const asked = fold(questions);
    const delays = Object.values(asked);
    const inAWeek = ratio(delays.filter((delay) => delay <= MS_PER_WEEK).length, delays.length);
    return standingOn(personsOf(Object.keys(asked), fold(askers)), inAWeek);
  },
};
