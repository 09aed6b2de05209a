import { count, part, ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { attendanceChannels, contributionChannels } from './measure/channels.ts';
import { contributions } from './measure/contributions.ts';
import { ofCommunities } from './scope.ts';

/** A twentieth: 5 %. */
const LEAST_SHARE = 20;

export const channelsInUse: Indicator = {
  code: 'EN-04',
  version: 1,
  title: {
    uk: 'Канали, якими справді користуються',
    ru: 'Каналы, которыми действительно пользуются',
    en: 'Channels in use',
  },
  cycle: 'ENABLING',
  unit: 'channels',
  direction: 'UP',
  mode: 'A',
  formula:
    'Channels each of which carried at least 5 % of contributions and attendances whose channel is known; each with its share as a part; n = contributions and attendances.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['Q', 'H'],
  scopes: [...ofCommunities, 'programme'],
  measures: [contributionChannels, attendanceChannels, contributions],
  finish(fold) {
    const carried = new Map(Object.entries(fold(contributionChannels)));
    const persons = new Set(Object.keys(fold(contributions)));
    for (const [key, [, channel]] of Object.entries(fold(attendanceChannels))) {
      if (channel === null) continue;
      carried.set(channel, (carried.get(channel) ?? 0) + 1);
      persons.add(key.slice(key.indexOf('@') + 1));
    }
    const all = [...carried.values()].reduce((sum, ofChannel) => sum + ofChannel, 0);
    const inUse = [...carried.values()].filter((ofChannel) => ofChannel * LEAST_SHARE >= all);
    return {
      ...standingOn(persons, count(inUse.length, all)),
      parts: [...carried]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([channel, ofChannel]) => part(channel, { ...ratio(ofChannel, all), unit: 'ratio' })),
    };
  },
};
