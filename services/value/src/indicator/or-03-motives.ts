import { joinMotives } from '@kolo/events';
import { part, ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { joinings } from './measure/joinings.ts';
import { ofCommunities } from './scope.ts';

export const motives: Indicator = {
  code: 'OR-03',
  version: 1,
  title: {
    uk: 'Мотиви нових учасників',
    ru: 'Мотивы новых участников',
    en: 'Motives of new members',
  },
  cycle: 'ORIENTING',
  unit: 'ratio',
  direction: 'INFORM',
  mode: 'M',
  formula:
    'New members who gave a motive / new members; with the share of new members who named each motive as a part.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'PERSONS',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [joinings],
  finish(fold) {
    const given = Object.values(fold(joinings)).map(([, motives]) => motives);
    const shareOf = (isOne: (motives: readonly string[]) => boolean) =>
      ratio(given.filter(isOne).length, given.length);
    const named = joinMotives.filter((motive) => given.some((motives) => motives.includes(motive)));
    return {
      ...shareOf((motives) => motives.length > 0),
      parts: named.map((motive) =>
        part(
          motive,
          shareOf((motives) => motives.includes(motive)),
        ),
      ),
    };
  },
};
