import { count, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { stories, validatedSteps } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

export const trapsAvoided: Indicator = {
  code: 'RE-03',
  version: 1,
  title: { uk: 'Помилки, яких уникли', ru: 'Ошибки, которых удалось избежать', en: 'Traps avoided' },
  cycle: 'REALIZED',
  unit: 'traps',
  direction: 'UP',
  mode: 'P',
  formula:
    'Steps of validated stories that tell of a trap avoided and name the practice of another member through which it was; n = stories with a step in the window.',
  source: 'UNEP network communities [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [stories, tellers],
  *countsOn(fold) {
    for (const { day } of validatedSteps(fold(stories))) yield day;
  },
  finish(fold, window) {
    const steps = validatedSteps(fold(stories)).filter(({ day }) => contains(window, day));
    const storyIds = new Set(steps.map((step) => step.storyId));
    const trapsAvoided = steps.filter(({ trapAvoided }) => trapAvoided).length;
    return standingOn(personsOf(storyIds, fold(tellers)), count(trapsAvoided, storyIds.size));
  },
};
