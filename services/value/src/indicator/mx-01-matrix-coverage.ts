import { valueCycles } from '@kolo/events';
import type { ValueCycle } from '@kolo/events';
import { part, ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { stories, validatedSteps } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

/** The cycles of each version of the framework; a community chooses one. */
export const frameworks = {
  FIVE_2011: ['IMMEDIATE', 'POTENTIAL', 'APPLIED', 'REALIZED', 'TRANSFORMATIVE'],
  EIGHT_2020: valueCycles,
} as const satisfies Record<string, readonly ValueCycle[]>;

export type FrameworkVersion = keyof typeof frameworks;

export const matrixCoverage: Indicator = {
  code: 'MX-01',
  version: 1,
  title: { uk: 'Заповненість матриці', ru: 'Заполненность матрицы', en: 'Matrix coverage' },
  cycle: null,
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Cells of the matrix with at least one value and one step that happened of a validated story / cells; eight cycles of 2020, with both versions of the framework as parts.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['H'],
  scopes: ofCommunities,
  measures: [stories, tellers],
  derived: true,
  *countsOn(fold) {
    for (const { day } of validatedSteps(fold(stories))) yield day;
  },
  finish(fold, window, { others }) {
    // A value that stands on nothing observed is a gap, not a zero.
    const valued = others.filter(({ finished }) => finished.value !== null && finished.n > 0);
    const withValue = new Set(valued.map(({ indicator }) => indicator.cycle));
    const told = validatedSteps(fold(stories)).filter(({ day }) => contains(window, day));
    const withStep = new Set(told.map(({ cycle }) => cycle));
    const tellingThem = personsOf(
      told.map(({ storyId }) => storyId),
      fold(tellers),
    );
    const coverage = (version: FrameworkVersion) => {
      const cycles = frameworks[version];
      const covered = cycles.filter((cycle) => withValue.has(cycle) && withStep.has(cycle));
      return standingOn(tellingThem, ratio(covered.length, cycles.length));
    };
    const parts = (['FIVE_2011', 'EIGHT_2020'] as const).map((version) => part(version, coverage(version)));
    return { ...coverage('EIGHT_2020'), parts };
  },
};
