import { activityTypes, tenantDefinedType } from '@kolo/events';
import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { held, heldMeasures } from './measure/activities.ts';
import { ofCommunities } from './scope.ts';

export const typesOfActivity: Indicator = {
  code: 'IM-06',
  version: 3,
  title: {
    uk: 'Розмаїття заходів',
    ru: 'Разнообразие мероприятий',
    en: 'Types of activity',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Distinct types of activity held / 29; types that a tenant added are outside of the 29; n = activities held, a gathering by its parts.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['P', 'Q', 'H', 'Y'],
  scopes: [...ofCommunities, 'programme', 'activity'],
  measures: heldMeasures,
  finish(fold) {
    const types = held(fold).map(({ type }) => type);
    const distinct = new Set(types.filter((type) => type !== tenantDefinedType));
    return ratio(distinct.size, activityTypes.length, types.length);
  },
};
