import { leadershipGroups } from '@kolo/events';
import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { assignments, leaderships } from './measure/leaderships.ts';
import { communities } from './measure/parts.ts';
import { ofCommunities } from './scope.ts';
import { LAST_DAY } from './window.ts';

const OPTIONAL = 'VALUE_DETECTIVE';
const GROUPS = leadershipGroups.filter((group) => group !== OPTIONAL).length;

export const groupsWithHolders: Indicator = {
  code: 'EN-03',
  version: 1,
  title: {
    uk: 'Групи лідерства, у яких хтось є',
    ru: 'Группы лидерства, в которых кто-то есть',
    en: 'Leadership groups with holders',
  },
  cycle: 'ENABLING',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Leadership groups with at least 1 holder now / 6, over all communities of the scope; the optional group of value detectives is outside of the 6; n = communities.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['L'],
  scopes: ofCommunities,
  measures: [communities, leaderships],
  *countsOn(fold) {
    // It is as it is now, whatever the day.
    const known = { ...fold(communities), ...fold(leaderships) };
    if (Object.keys(known).length > 0) yield LAST_DAY;
  },
  finish(fold) {
    const all = assignments(fold(leaderships));
    const led = all.filter(({ group, endedOn }) => group !== OPTIONAL && endedOn === LAST_DAY);
    const groups = new Set(led.map(({ communityId, group }) => `${communityId} ${group}`));
    const communityIds = new Set([
      ...Object.keys(fold(communities)),
      ...all.map(({ communityId }) => communityId),
    ]);
    return ratio(groups.size, communityIds.size * GROUPS, communityIds.size);
  },
};
