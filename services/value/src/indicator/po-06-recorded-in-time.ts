import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { held, heldMeasures, records } from './measure/activities.ts';
import { ofCommunities } from './scope.ts';

export const recordedInTime: Indicator = {
  code: 'PO-06',
  version: 3,
  title: {
    uk: 'Заходи з вчасним записом',
    ru: 'Мероприятия с записью в срок',
    en: 'Activities recorded in time',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Activities whose record was published within 14 days / activities held. A gathering is counted by its parts, each of which has a record of its own.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'activity'],
  measures: [...heldMeasures, records],
  finish(fold) {
    const inTime = fold(records);
    const activityIds = held(fold).map(({ activityId }) => activityId);
    return ratio(activityIds.filter((activityId) => inTime[activityId] === 1).length, activityIds.length);
  },
};
