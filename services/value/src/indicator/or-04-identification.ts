import type { Indicator } from './definition.ts';
import { surveys } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { meanAnswer } from './survey-figures.ts';

export const identification: Indicator = {
  code: 'OR-04',
  version: 1,
  title: {
    uk: 'Тема як частина професійного «я»',
    ru: 'Тема как часть профессионального «я»',
    en: 'Identification with the subject',
  },
  cycle: 'ORIENTING',
  unit: 'points',
  direction: 'UP',
  mode: 'P',
  formula:
    'Mean agreement with "this subject is part of who I am at work" (1 to 5), by the day on which Kolo asked; n = persons who answered. Beside it, the response rate.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['H'],
  scopes: ofCommunities,
  measures: [surveys],
  finish: (fold) => meanAnswer('identification', fold(surveys)),
};
