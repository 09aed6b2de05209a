import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { judgements } from './measure/judgements.ts';
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
  measures: [judgements],
  finish(fold) {
    const decided = Object.values(fold(judgements));
    return ratio(decided.filter(([, passed]) => passed).length, decided.length);
  },
};
