import { count, part, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { documentsIn, reportedDocuments } from './measure/reported-documents.ts';
import { stories } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

export const policyDocuments: Indicator = {
  code: 'TR-05',
  version: 1,
  title: {
    uk: 'Норми й стратегії за напрацюваннями спільноти',
    ru: 'Нормы и стратегии по наработкам сообщества',
    en: 'Rules that follow the community',
  },
  cycle: 'TRANSFORMATIVE',
  unit: 'documents',
  direction: 'UP',
  mode: 'P',
  formula:
    'Rules, strategies and mandates that cite or follow what the community worked out, as validated stories tell with the document; each kind as a part; n = stories.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['Y'],
  scopes: ofCommunities,
  measures: [reportedDocuments, stories, tellers],
  *countsOn(fold) {
    for (const { day } of documentsIn(fold(reportedDocuments), fold(stories))) yield day;
  },
  finish(fold, window) {
    const told = documentsIn(fold(reportedDocuments), fold(stories)).filter(({ day }) =>
      contains(window, day),
    );
    const countOf = (some: typeof told) => {
      const storyIds = new Set(some.map(({ storyId }) => storyId));
      return standingOn(personsOf(storyIds, fold(tellers)), count(some.length, storyIds.size));
    };
    const kinds = [...Map.groupBy(told, ({ document }) => document)].sort(([a], [b]) => (a < b ? -1 : 1));
    return { ...countOf(told), parts: kinds.map(([kind, ofKind]) => part(kind, countOf(ofKind))) };
  },
};
