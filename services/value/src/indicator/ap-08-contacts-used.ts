import type { Indicator } from './definition.ts';
import { repliesTo, surveys } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { shareOfYes } from './survey-figures.ts';

export const contactsUsed: Indicator = {
  code: 'AP-08',
  version: 1,
  title: {
    uk: 'Знайомства, що знадобилися в роботі',
    ru: 'Знакомства, пригодившиеся в работе',
    en: 'Contacts used at work',
  },
  cycle: 'APPLIED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'P',
  formula:
    'Members who used a contact made here for a task at work / members who answered, by the day on which Kolo asked. Beside it, the response rate.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['H'],
  scopes: ofCommunities,
  measures: [surveys],
  finish: (fold) => shareOfYes(repliesTo(['contactUsed'], fold(surveys))),
};
