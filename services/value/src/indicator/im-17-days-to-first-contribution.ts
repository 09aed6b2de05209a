import { figure } from './definition.ts';
import type { Indicator } from './definition.ts';
import { median } from './distribution.ts';
import { firstContributions } from './measure/contributions.ts';
import { firstAcceptances, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

const MS_PER_DAY = 86_400_000;

export const daysToFirstContribution: Indicator = {
  code: 'IM-17',
  version: 1,
  title: {
    uk: 'Дні до першого внеску новачка',
    ru: 'Дни до первого вклада новичка',
    en: 'Days to a novice’s first contribution',
  },
  cycle: 'IMMEDIATE',
  unit: 'days',
  direction: 'DOWN',
  mode: 'A',
  formula:
    'Median days from acceptance to first contribution, over members of skill NOVICE accepted in the window who have contributed; a contribution before acceptance is 0 days.',
  source: 'UNEP network communities [prop]',
  standsOn: 'PERSONS',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [memberships, firstContributions],
  *countsOn(fold) {
    for (const accepted of firstAcceptances(fold(memberships)).values())
      if (accepted.novice) yield accepted.day;
  },
  finish(fold, window) {
    const contributed = fold(firstContributions);
    const waits: number[] = [];
    for (const [personId, accepted] of firstAcceptances(fold(memberships))) {
      const first = contributed[personId];
      if (!accepted.novice || first === undefined || !contains(window, accepted.day)) continue;
      waits.push(Math.max(0, first - accepted.at));
    }
    const middle = median(waits);
    return figure(middle === null ? null : middle / MS_PER_DAY, waits.length);
  },
};
