import { count, part, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { artefacts } from './measure/artefacts.ts';
import { personsOf, publishers } from './measure/owners.ts';
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
  measures: [artefacts, publishers],
  finish(fold) {
    const published = fold(artefacts);
    const countOf = (artefactIds: readonly string[]) =>
      standingOn(personsOf(artefactIds, fold(publishers)), count(artefactIds.length));
    const byType = Map.groupBy(Object.keys(published), (artefactId) => published[artefactId]?.[1] ?? 'NONE');
    const types = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      ...countOf(Object.keys(published)),
      parts: types.map(([type, artefactIds]) => part(type, countOf(artefactIds))),
    };
  },
};
