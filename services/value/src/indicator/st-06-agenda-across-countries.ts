import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { agendaActivities, agendaMeasures, attendanceCountries, onAgenda } from './measure/agenda.ts';
import { signsOfLife } from './measure/signs-of-life.ts';
import { ofCommunities } from './scope.ts';

const COUNTRIES = 3;

export const agendaAcrossCountries: Indicator = {
  code: 'ST-06',
  version: 2,
  title: {
    uk: 'Спільний порядок денний кількох країн',
    ru: 'Общая повестка нескольких стран',
    en: 'Agenda worked on in several countries',
  },
  cycle: 'STRATEGIC',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Agenda items on which members from 3 or more countries worked, in activities held in the window / items that stood on the agenda at some time of it; computed for periods in which the community lived.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['H', 'Y'],
  scopes: ofCommunities,
  measures: [...agendaMeasures, agendaActivities, attendanceCountries, signsOfLife],
  finish(fold, window) {
    const itemOf = fold(agendaActivities);
    const persons = new Set<string>();
    const countries = new Map<string, Set<string>>();
    for (const [attendance, [, countryId]] of Object.entries(fold(attendanceCountries))) {
      const [activityId = '', personId = ''] = attendance.split('@');
      const itemId = itemOf[activityId]?.[1] ?? null;
      if (itemId === null || countryId === null) continue;
      persons.add(personId);
      countries.set(itemId, (countries.get(itemId) ?? new Set<string>()).add(countryId));
    }
    const items = onAgenda(fold, window);
    const across = items.filter((itemId) => (countries.get(itemId)?.size ?? 0) >= COUNTRIES);
    return standingOn(persons, ratio(across.length, items.length));
  },
};
