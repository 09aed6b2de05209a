import { count, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import type { PartialOf } from './measure.ts';
import { firstExchanges, twoWay } from './measure/exchanges.ts';
import type { FirstExchange } from './measure/exchanges.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

/** Pairs of different organisations, with the day on which the second of both first turned to the first. */
function betweenOrganisations(folded: PartialOf<FirstExchange>) {
  return twoWay(folded).flatMap(({ a, b, there: [atA, dayA, ofA], back: [atB, dayB, ofB] }) =>
    ofA !== null && ofB !== null && ofA !== ofB ? [{ a, b, day: atA > atB ? dayA : dayB }] : [],
  );
}

export const newExchanges: Indicator = {
  code: 'IM-16',
  version: 1,
  title: {
    uk: 'Нові двосторонні обміни між організаціями',
    ru: 'Новые двусторонние обмены между организациями',
    en: 'New two-way exchanges between organisations',
  },
  cycle: 'IMMEDIATE',
  unit: 'pairs',
  direction: 'UP',
  mode: 'A',
  formula:
    'Pairs of members of different organisations each of whom replied to, or answered, the other, by the day on which that first held; each for the organisation where they worked when they first did.',
  source: 'Zhytomyr exchange network [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [firstExchanges, memberships],
  *countsOn(fold) {
    for (const { day } of betweenOrganisations(fold(firstExchanges))) yield day;
  },
  finish(fold, window) {
    const members = membersDuring(fold(memberships), window);
    const pairs = betweenOrganisations(fold(firstExchanges)).filter(
      ({ a, b, day }) => contains(window, day) && members.has(a) && members.has(b),
    );
    return standingOn(
      pairs.flatMap(({ a, b }) => [a, b]),
      count(pairs.length),
    );
  },
};
