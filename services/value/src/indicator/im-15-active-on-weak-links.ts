import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { contributions } from './measure/contributions.ts';
import { bandwidths } from './measure/joinings.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';

const weak: readonly (string | null)[] = ['NONE', 'SHARED', 'LOW'];

export const activeOnWeakLinks: Indicator = {
  code: 'IM-15',
  version: 1,
  title: {
    uk: 'Активні попри слабкий зв’язок',
    ru: 'Активные несмотря на слабую связь',
    en: 'Contributing on weak connections',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula: 'Members with bandwidth NONE, SHARED or LOW who contributed / all such members.',
  source: 'UNEP network communities [prop]',
  standsOn: 'PERSONS',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [contributions, memberships, bandwidths],
  finish(fold, window) {
    const known = fold(bandwidths);
    const members = [...membersDuring(fold(memberships), window)];
    const onWeakLinks = members.filter((personId) => weak.includes(known[personId]?.[1] ?? null));
    const contributed = fold(contributions);
    return ratio(onWeakLinks.filter((personId) => personId in contributed).length, onWeakLinks.length);
  },
};
