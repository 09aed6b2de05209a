import { figure } from './definition.ts';
import type { Indicator } from './definition.ts';
import { median } from './distribution.ts';
import { attendances } from './measure/attendances.ts';
import { exchanges } from './measure/exchanges.ts';
import { organisationsOfMembers } from './measure/joinings.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { organisationsOfResources, views } from './measure/views.ts';
import { organisationsSeenBy } from './organisations-seen.ts';
import { ofCommunities } from './scope.ts';

export const organisationsSeen: Indicator = {
  code: 'OR-05',
  version: 2,
  title: {
    uk: 'Чужий досвід, який бачили учасники',
    ru: 'Чужой опыт, который видели участники',
    en: 'Organisations whose practice members saw',
  },
  cycle: 'ORIENTING',
  unit: 'organisations',
  direction: 'UP',
  mode: 'A',
  formula:
    'Median number, over the members, of other organisations whose practice they saw: whose people were at the same activity, whose resource they opened, or to whose people they replied; who saw none counts as 0. A person’s own organisation is where they worked at the end of the window.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['D90'],
  scopes: ofCommunities,
  measures: [attendances, exchanges, views, memberships, organisationsOfMembers, organisationsOfResources],
  finish(fold, window) {
    const members = membersDuring(fold(memberships), window);
    const seen = organisationsSeenBy(fold, window);
    const counts = [...members].map((personId) => seen.get(personId)?.size ?? 0);
    return figure(median(counts), counts.length);
  },
};
