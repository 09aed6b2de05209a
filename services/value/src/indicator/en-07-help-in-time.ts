import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { tickets } from './measure/tickets.ts';
import { ofCommunities } from './scope.ts';

export const helpInTime: Indicator = {
  code: 'EN-07',
  version: 1,
  title: {
    uk: 'Вчасна допомога',
    ru: 'Своевременная помощь',
    en: 'Help in time',
  },
  cycle: 'ENABLING',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Requests for help resolved by the end of the second working day (Monday to Friday) after the day on which they were opened / requests opened in the window.',
  source: 'UNEP network communities [prop]',
  windows: ['M', 'Q'],
  scopes: [...ofCommunities, 'programme'],
  measures: [tickets],
  finish(fold) {
    const opened = Object.values(fold(tickets));
    return ratio(opened.filter((inTime) => inTime === 1).length, opened.length);
  },
};
