import { count, part } from './definition.ts';
import type { Indicator } from './definition.ts';
import { competences } from './measure/competences.ts';
import { ofCommunities } from './scope.ts';

export const competencesStated: Indicator = {
  code: 'TR-04',
  version: 1,
  title: {
    uk: 'Визначення компетентностей',
    ru: 'Определения компетентностей',
    en: 'Statements of competence',
  },
  cycle: 'TRANSFORMATIVE',
  unit: 'statements',
  direction: 'UP',
  mode: 'A',
  formula:
    'Statements of competence that the community adopted or revised; beside it, how many versions were new statements and how many revised one.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['H'],
  scopes: ofCommunities,
  measures: [competences],
  finish(fold) {
    const versions = Object.entries(fold(competences));
    const statements = new Set(versions.map(([key]) => key.slice(0, key.indexOf('@')))).size;
    const revised = versions.filter(([, value]) => value === 2).length;
    return {
      ...count(statements),
      parts: [part('ADOPTED', count(versions.length - revised)), part('REVISED', count(revised))],
    };
  },
};
