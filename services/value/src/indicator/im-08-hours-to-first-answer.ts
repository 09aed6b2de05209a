import { figure } from './definition.ts';
import type { Indicator } from './definition.ts';
import { median } from './distribution.ts';
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
  measures: [questions],
  finish(fold) {
    const delays = Object.values(fold(questions)).filter((delay) => delay !== UNANSWERED);
    const middle = median(delays);
    return figure(middle === null ? null : middle / MS_PER_HOUR, delays.length);
  },
};
