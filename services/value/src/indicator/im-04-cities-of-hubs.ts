import { count, part } from './definition.ts';
import type { Indicator, Finished } from './definition.ts';
import { activities, tookPlace } from './measure/activities.ts';
import type { HeldActivity } from './measure/activities.ts';
import { ofCommunities } from './scope.ts';

const ofCities = (held: readonly HeldActivity[]): Finished =>
  count(new Set(held.map(({ cityId }) => cityId)).size, held.length);

export const citiesOfHubs: Indicator = {
  code: 'IM-04',
  version: 3,
  title: {
    uk: 'Міста, де хаб провів захід',
    ru: 'Города, где хаб провёл мероприятие',
    en: 'Cities where a hub held an activity',
  },
  cycle: 'IMMEDIATE',
  unit: 'cities',
  direction: 'UP',
  mode: 'A',
  formula:
    'Distinct cities where a hub held an activity; each campaign as a part; n = activities held by hubs, a gathering beside its parts.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'NOBODY',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme'],
  measures: [activities],
  finish(fold) {
    const atHubs = tookPlace(fold).filter(({ cityId }) => cityId !== null);
    const cities = ofCities(atHubs);
    const campaigns = Map.groupBy(atHubs, ({ campaignId }) => campaignId);
    const parts = [...campaigns.keys()].sort().flatMap((campaignId) => {
      if (campaignId === null) return [];
      return [part(campaignId, ofCities(campaigns.get(campaignId) ?? []))];
    });
    return { ...cities, parts };
  },
};
