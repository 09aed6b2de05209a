import { count, countsOf } from './definition.ts';
import type { Indicator } from './definition.ts';
import { artefacts } from './measure/artefacts.ts';
import { ofCommunities } from './scope.ts';

export const artefactsPublished: Indicator = {
  code: 'PO-05',
  version: 1,
  title: {
    uk: 'Оприлюднені напрацювання',
    ru: 'Опубликованные наработки',
    en: 'Artefacts published',
  },
  cycle: 'POTENTIAL',
  unit: 'artefacts',
  direction: 'UP',
  mode: 'A',
  formula:
    'Artefacts published, with each type of activity that they came out of as a part; NONE for those that came out of none.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'activity', 'organisation'],
  measures: [artefacts],
  finish(fold) {
    const types = Object.values(fold(artefacts)).map(([, activityType]) => activityType ?? 'NONE');
    return { ...count(types.length), parts: countsOf(types) };
  },
};
