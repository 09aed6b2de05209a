import { figure, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { median } from './distribution.ts';
import { askers, personsOf } from './measure/owners.ts';
import { UNANSWERED, questions } from './measure/questions.ts';
import { ofCommunities } from './scope.ts';

const MS_PER_HOUR = 3_600_000;

export const hoursToFirstAnswer: Indicator = {
  code: 'IM-08',
  version: 1,
  title: {
    uk: 'Години до першої відповіді',
    ru: 'Часы до первого ответа',
    en: 'Hours to the first answer',
  },
  cycle: 'IMMEDIATE',
  unit: 'hours',
  direction: 'DOWN',
  mode: 'A',
  formula:
    'Median hours from a question to its first answer by another person, over the answered questions asked in the window.',
  source: 'UNEP network communities [prop]',
  windows: ['M', 'Q', 'H'],
  scopes: ofCommunities,
  measures: [questions, askers],
  finish(fold) {
    const answered = Object.entries(fold(questions)).filter(([, delay]) => delay !== UNANSWERED);
    const delays = answered.map(([, delay]) => delay);
    const middle = median(delays);
    const asking = personsOf(
      answered.map(([questionId]) => questionId),
      fold(askers),
    );
    return standingOn(asking, figure(middle === null ? null : middle / MS_PER_HOUR, delays.length));
  },
};
