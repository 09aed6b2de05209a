import { beneficiaryLevels } from '@kolo/events';
import { part, ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { beneficiaries } from './measure/beneficiaries.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

export const widerBenefit: Indicator = {
  code: 'RE-08',
  version: 1,
  title: {
    uk: 'Користь для установи чи країни',
    ru: 'Польза для учреждения или страны',
    en: 'Benefit beyond oneself',
  },
  cycle: 'REALIZED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Validated stories from which the teller’s institution or country benefits / validated stories, by the day of their first validation; with the share of each beneficiary as a part.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['H'],
  scopes: ofCommunities,
  measures: [beneficiaries, tellers],
  *countsOn(fold) {
    for (const [, validatedOn] of Object.values(fold(beneficiaries))) yield validatedOn;
  },
  finish(fold, window) {
    const told = Object.entries(fold(beneficiaries)).filter(([, [, day]]) => contains(window, day));
    const persons = personsOf(
      told.map(([storyId]) => storyId),
      fold(tellers),
    );
    const named = (...levels: readonly string[]) => {
      const found = told.filter(([, [, , given]]) => given.some((level) => levels.includes(level)));
      return standingOn(persons, ratio(found.length, told.length));
    };
    return {
      ...named('INSTITUTION', 'COUNTRY'),
      parts: beneficiaryLevels.map((level) => part(level, named(level))),
    };
  },
};
