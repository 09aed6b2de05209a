import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { openers, personsOf } from './measure/owners.ts';
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
  measures: [tickets, openers],
  finish(fold) {
    const requests = fold(tickets);
    const opened = Object.values(requests);
    const inTime = ratio(opened.filter((one) => one === 1).length, opened.length);
    return standingOn(personsOf(Object.keys(requests), fold(openers)), inTime);
  },
};
