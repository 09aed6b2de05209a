import { count, part } from './definition.ts';
import type { Indicator } from './definition.ts';
import { partnerships, programmeStarts } from './measure/partnerships.ts';
import { LAST_DAY } from './window.ts';

export const partnersByRole: Indicator = {
  code: 'ST-04',
  version: 1,
  title: {
    uk: 'Організації-партнери',
    ru: 'Организации-партнёры',
    en: 'Partner organisations',
  },
  cycle: 'STRATEGIC',
  unit: 'organisations',
  direction: 'INFORM',
  mode: 'A',
  formula:
    'Distinct organisations that were partners of the programme, also those whose partnership ended since it began; each role as a part.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'NOBODY',
  windows: ['P'],
  scopes: ['programme'],
  measures: [partnerships, programmeStarts],
  *countsOn(fold) {
    // It is told of the whole programme, whatever the day.
    if (Object.keys(fold(partnerships)).length > 0) yield LAST_DAY;
  },
  finish(fold) {
    const [[, startsOn] = [0, '']] = Object.values(fold(programmeStarts));
    const partners = Object.values(fold(partnerships)).filter(([, , , endedOn]) => endedOn >= startsOn);
    const organisations = (some: typeof partners) =>
      count(new Set(some.map(([, organisationId]) => organisationId)).size);
    const roles = Map.groupBy(partners, ([, , role]) => role);
    const parts = [...roles.keys()].sort().map((role) => part(role, organisations(roles.get(role) ?? [])));
    return { ...organisations(partners), parts };
  },
};
