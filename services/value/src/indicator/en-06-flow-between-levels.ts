import { count, part, ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { levelMoves } from './measure/level-moves.ts';
import { membersDuring, memberships } from './measure/memberships.ts';
import { ofCommunities } from './scope.ts';

const PER = 100;

export const flowBetweenLevels: Indicator = {
  code: 'EN-06',
  version: 1,
  title: {
    uk: 'Рух між рівнями участі',
    ru: 'Движение между уровнями участия',
    en: 'Flow between levels of participation',
  },
  cycle: 'ENABLING',
  unit: 'perHundred',
  direction: 'INFORM',
  mode: 'A',
  formula:
    '(Moves of members to a level nearer to the core - moves to one farther from it) per 100 members; joining and leaving are no moves; moves in each direction as parts; n = members.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'PERSONS',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [levelMoves, memberships],
  finish(fold, window) {
    const { NEARER: nearer = 0, FARTHER: farther = 0 } = fold(levelMoves);
    const members = membersDuring(fold(memberships), window).size;
    const { value, ...flow } = ratio(nearer - farther, members);
    const parts = [part('NEARER', count(nearer)), part('FARTHER', count(farther))];
    return { ...flow, value: value === null ? null : value * PER, parts };
  },
};
