import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { agendaLinks, agendaMeasures, onAgenda } from './measure/agenda.ts';
import { signsOfLife } from './measure/signs-of-life.ts';
import { ofCommunities } from './scope.ts';

export const agendaThatServesObjectives: Indicator = {
  code: 'ST-02',
  version: 2,
  title: {
    uk: 'Порядок денний, що служить цілям спонсорів',
    ru: 'Повестка, служащая целям спонсоров',
    en: 'Agenda linked to objectives of sponsors',
  },
  cycle: 'STRATEGIC',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Agenda items linked to an objective of a sponsor / items that stood on the agenda at some time of the window; computed for periods in which the community lived.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'NOBODY',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [...agendaMeasures, agendaLinks, signsOfLife],
  finish(fold, window) {
    const links = Object.entries(fold(agendaLinks)).filter(([, [, isLinked]]) => isLinked === 1);
    const linked = new Set(links.map(([link]) => link.split('@')[0]));
    const items = onAgenda(fold, window);
    return ratio(items.filter((itemId) => linked.has(itemId)).length, items.length);
  },
};
