import { count } from './definition.ts';
import type { Indicator } from './definition.ts';
import { contributions } from './measure/contributions.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';

export const contributingMembers: Indicator = {
  code: 'IM-01',
  version: 2,
  title: { uk: 'Учасники, які зробили внесок', ru: 'Участники, сделавшие вклад', en: 'Contributing members' },
  cycle: 'IMMEDIATE',
  unit: 'persons',
  direction: 'UP',
  mode: 'A',
  formula:
    'Distinct members with at least 1 contribution; for an organisation or a territory, those who worked there when they made it.',
  source: 'UNEP network communities [prop]',
  standsOn: 'PERSONS',
  windows: ['M', 'Q', 'H'],
  scopes: [...ofCommunities, 'organisation', 'territory'],
  measures: [contributions, memberships],
  finish(fold, window) {
    const members = membersDuring(fold(memberships), window);
    return count(Object.keys(fold(contributions)).filter((personId) => members.has(personId)).length);
  },
};
