import { count, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { judgements } from './measure/judgements.ts';
import { personsOf, submitters } from './measure/owners.ts';
import { ofCommunities } from './scope.ts';

export const resourcesThatPassed: Indicator = {
  code: 'PO-03',
  version: 1,
  title: {
    uk: 'Матеріали, що пройшли відбір',
    ru: 'Материалы, прошедшие отбор',
    en: 'Resources that passed',
  },
  cycle: 'POTENTIAL',
  unit: 'resources',
  direction: 'UP',
  mode: 'A',
  formula: 'Resources that passed all three criteria: reliable, useful, relevant; n = resources decided.',
  source: 'City Solutions Network [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [judgements, submitters],
  finish(fold) {
    const judged = fold(judgements);
    const decided = Object.values(judged);
    const persons = personsOf(Object.keys(judged), fold(submitters));
    return standingOn(persons, count(decided.filter(([, passed]) => passed).length, decided.length));
  },
};
