import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { activities, held, records } from './measure/activities.ts';
import { ofCommunities } from './scope.ts';

export const recordedInTime: Indicator = {
  code: 'PO-06',
  version: 2,
  title: {
    uk: 'Заходи з вчасним записом',
    ru: 'Мероприятия с записью в срок',
    en: 'Activities recorded in time',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula: 'Activities whose record was published within 14 days / activities held.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'activity'],
  measures: [activities, records],
  finish(fold) {
    const inTime = fold(records);
    const activityIds = held(fold(activities)).map(({ activityId }) => activityId);
    return ratio(activityIds.filter((activityId) => inTime[activityId] === 1).length, activityIds.length);
  },
};
