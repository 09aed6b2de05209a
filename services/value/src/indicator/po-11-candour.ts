import type { Indicator } from './definition.ts';
import { surveys } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { meanAnswer } from './survey-figures.ts';

export const candour: Indicator = {
  code: 'PO-11',
  version: 1,
  title: {
    uk: 'Про невдачі говорять відкрито',
    ru: 'О неудачах говорят открыто',
    en: 'Candour',
  },
  cycle: 'POTENTIAL',
  unit: 'points',
  direction: 'UP',
  mode: 'P',
  formula:
    'Mean answer to "here one can speak openly about what went wrong" (1 to 5), by the day on which Kolo asked; n = persons who answered. Beside it, the response rate.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'activity'],
  measures: [surveys],
  finish: (fold) => meanAnswer('candour', fold(surveys)),
};
