import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { evenness } from './distribution.ts';
import { contributions } from './measure/contributions.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';

export const balanceOfContributions: Indicator = {
  code: 'IM-10',
  version: 1,
  title: { uk: 'Рівномірність внесків', ru: 'Равномерность вкладов', en: 'Balance of contributions' },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    '1 - Gini coefficient of the contributions per member with at least 1: 1 when all contribute alike, near 0 when one does everything.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['D1', 'Q', 'H'],
  scopes: ofCommunities,
  measures: [contributions, memberships],
  finish(fold, window) {
    const members = membersDuring(fold(memberships), window);
    const counts = Object.entries(fold(contributions)).flatMap(([personId, made]) =>
      members.has(personId) ? [made] : [],
    );
    const { numerator, denominator } = evenness(counts);
    return ratio(numerator, denominator, counts.length);
  },
};
