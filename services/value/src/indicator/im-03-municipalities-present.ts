import { count, part, ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { attended, attendances } from './measure/attendances.ts';
import { ofCommunities } from './scope.ts';

export const municipalitiesPresent: Indicator = {
  code: 'IM-03',
  version: 1,
  title: {
    uk: 'Громади, чиї люди прийшли',
    ru: 'Муниципалитеты, чьи люди пришли',
    en: 'Municipalities present',
  },
  cycle: 'IMMEDIATE',
  unit: 'municipalities',
  direction: 'UP',
  mode: 'A',
  formula:
    'Distinct municipalities with at least 1 attending person; n = persons who attended. Beside it, the mean number of persons from each.',
  source: 'Senezh school of municipal teams [prop]',
  standsOn: 'PERSONS',
  windows: ['P', 'M', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'activity'],
  measures: [attendances],
  finish(fold) {
    const present = attended(fold(attendances)).filter(({ territoryId }) => territoryId !== null);
    const persons = new Set(present.map(({ personId }) => personId)).size;
    const municipalities = new Set(present.map(({ territoryId }) => territoryId)).size;
    return {
      ...count(municipalities, persons),
      parts: [part('PERSONS_EACH', ratio(persons, municipalities, persons))],
    };
  },
};
