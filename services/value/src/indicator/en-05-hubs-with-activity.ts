import { part, ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { hubActivities, hubs } from './measure/hubs.ts';
import { signsOfLife } from './measure/signs-of-life.ts';

export const hubsWithActivity: Indicator = {
  code: 'EN-05',
  version: 1,
  title: {
    uk: 'Хаби, які провели захід',
    ru: 'Хабы, которые провели мероприятие',
    en: 'Hubs with an activity',
  },
  cycle: 'ENABLING',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Hubs that held at least 1 activity in the window / hubs of the network in it; each network as a part.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'NOBODY',
  windows: ['Q', 'H'],
  scopes: ['tenant'],
  measures: [hubs, hubActivities, signsOfLife],
  finish(fold, window) {
    const open = Object.entries(fold(hubs)).filter(
      ([, [, openedOn, closedOn]]) => openedOn <= window.to && closedOn >= window.from,
    );
    const active = new Set(Object.values(fold(hubActivities)).map(([, hubId]) => hubId));
    const share = (some: typeof open) =>
      ratio(some.filter(([hubId]) => active.has(hubId)).length, some.length);
    const networks = Map.groupBy(open, ([, [networkId]]) => networkId);
    const parts = [...networks.keys()]
      .sort()
      .map((networkId) => part(networkId, share(networks.get(networkId) ?? [])));
    return { ...share(open), parts };
  },
};
