import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { exchanges, twoWay } from './measure/exchanges.ts';
import { organisationsOfMembers, workplacesAt } from './measure/joinings.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';

export const tiesBetweenOrganisations: Indicator = {
  code: 'PO-09',
  version: 2,
  title: {
    uk: 'Зв’язки між організаціями',
    ru: 'Связи между организациями',
    en: 'Ties between organisations',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Pairs of organisations whose members turned to each other both ways / possible pairs of the organisations of members; each member counts for the organisation where they worked at the end of the window, and for those where they worked when they turned to somebody; n = organisations.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [exchanges, memberships, organisationsOfMembers],
  finish(fold, window) {
    const members = membersDuring(fold(memberships), window);
    const workplaces = workplacesAt(fold, window);
    const organisations = new Set([...members].flatMap((personId) => workplaces.get(personId)?.[1] ?? []));
    const persons = new Set([...members].filter((personId) => workplaces.get(personId)?.[1]));
    const ties = new Set<string>();
    for (const { a, b, there, back } of twoWay(fold(exchanges))) {
      const [ofA, ofB] = [there[1], back[1]];
      if (ofA === null || ofB === null || ofA === ofB || !members.has(a) || !members.has(b)) continue;
      ties.add(ofA < ofB ? `${ofA} ${ofB}` : `${ofB} ${ofA}`);
      organisations.add(ofA).add(ofB);
      persons.add(a).add(b);
    }
    const { size } = organisations;
    return standingOn(persons, ratio(ties.size, (size * (size - 1)) / 2, size));
  },
};
