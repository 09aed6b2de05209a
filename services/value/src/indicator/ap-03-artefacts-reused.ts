import { count, part, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { reuses } from './measure/reuses.ts';
import { ofCommunities } from './scope.ts';

export const artefactsReused: Indicator = {
  code: 'AP-03',
  version: 1,
  title: {
    uk: 'Напрацювання, які перейняли інші',
    ru: 'Наработки, перенятые другими',
    en: 'Artefacts re-used',
  },
  cycle: 'APPLIED',
  unit: 'artefacts',
  direction: 'UP',
  mode: 'M',
  formula:
    'Distinct artefacts that another organisation took over, by the day on which it used them; beside it, how many organisations did; n = re-uses.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme'],
  measures: [reuses],
  finish(fold) {
    const told = Object.keys(fold(reuses)).map((key) => key.split('@'));
    const artefacts = new Set(told.map(([artefactId]) => artefactId)).size;
    const organisations = new Set(told.map(([, organisationId = '']) => organisationId));
    const theirs = { ...count(organisations.size, told.length), unit: 'organisations' };
    return {
      ...standingOn(organisations, count(artefacts, told.length)),
      parts: [part('ORGANISATIONS', standingOn(organisations, theirs))],
    };
  },
};
