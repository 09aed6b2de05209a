import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { judgements } from './measure/judgements.ts';
import { personsOf, submitters } from './measure/owners.ts';
import { ofCommunities } from './scope.ts';

export const shareOfResourcesThatPassed: Indicator = {
  code: 'PO-04',
  version: 1,
  title: {
    uk: 'Частка матеріалів, що пройшли відбір',
    ru: 'Доля материалов, прошедших отбор',
    en: 'Share of resources that passed',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'INFORM',
  mode: 'A',
  formula: 'Resources that passed all three criteria / resources decided in the window.',
  source: 'City Solutions Network [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [judgements, submitters],
  finish(fold) {
    const judged = fold(judgements);
    const decided = Object.values(judged);
    const persons = personsOf(Object.keys(judged), fold(submitters));
    return standingOn(persons, ratio(decided.filter(([, passed]) => passed).length, decided.length));
  },
};
