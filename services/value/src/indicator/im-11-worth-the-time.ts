import type { Indicator } from './definition.ts';
import { surveys } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { meanAnswer } from './survey-figures.ts';

export const worthTheTime: Indicator = {
  code: 'IM-11',
  version: 1,
  title: {
    uk: 'Час витрачено недарма',
    ru: 'Время потрачено не зря',
    en: 'Worth the time',
  },
  cycle: 'IMMEDIATE',
  unit: 'points',
  direction: 'UP',
  mode: 'P',
  formula:
    'Mean answer to "it was worth my time" (1 to 5) after activities, by the day on which Kolo asked; n = persons who answered. Beside it, the response rate.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['P', 'M', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'activity'],
  measures: [surveys],
  finish: (fold) => meanAnswer('timeWorth', fold(surveys)),
};
