import { count, countsOf } from './definition.ts';
import type { Indicator } from './definition.ts';
import { held, heldMeasures } from './measure/activities.ts';
import { ofCommunities } from './scope.ts';

export const activitiesHeld: Indicator = {
  code: 'IM-05',
  version: 3,
  title: {
    uk: 'Проведені заходи',
    ru: 'Проведённые мероприятия',
    en: 'Activities held',
  },
  cycle: 'IMMEDIATE',
  unit: 'activities',
  direction: 'UP',
  mode: 'A',
  formula:
    'Activities that took place, with each type as a part; those of a type that a tenant added count as TENANT_DEFINED. A gathering is counted by its parts, each by the day on which it began.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['P', 'M', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'territory', 'activity'],
  measures: heldMeasures,
  finish(fold) {
    const types = held(fold).map(({ type }) => type);
    return { ...count(types.length), parts: countsOf(types) };
  },
};
