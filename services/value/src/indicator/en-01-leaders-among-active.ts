import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { contributions } from './measure/contributions.ts';
import { assignments, leaderships } from './measure/leaderships.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';

export const leadersAmongActive: Indicator = {
  code: 'EN-01',
  version: 1,
  title: {
    uk: 'Ті, хто веде, на тлі активних учасників',
    ru: 'Ведущие на фоне активных участников',
    en: 'Leaders per active member',
  },
  cycle: 'ENABLING',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Distinct holders of leadership assignments in force at some time of the window / members with at least 1 contribution in it; above 1 where more lead than contribute.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [leaderships, contributions, memberships],
  finish(fold, window) {
    const inForce = assignments(fold(leaderships)).filter(
      ({ startedOn, endedOn }) => startedOn <= window.to && endedOn >= window.from,
    );
    const members = membersDuring(fold(memberships), window);
    const active = Object.keys(fold(contributions)).filter((personId) => members.has(personId));
    return ratio(new Set(inForce.map(({ personId }) => personId)).size, active.length);
  },
};
