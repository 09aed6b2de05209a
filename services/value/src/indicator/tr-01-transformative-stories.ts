import { count, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { stories, validatedSteps } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

export const transformativeStories: Indicator = {
  code: 'TR-01',
  version: 1,
  title: {
    uk: 'Історії про новий погляд на успіх',
    ru: 'Истории о новом взгляде на успех',
    en: 'Stories that change the view',
  },
  cycle: 'TRANSFORMATIVE',
  unit: 'stories',
  direction: 'UP',
  mode: 'P',
  formula:
    'Validated stories with a transformative step that happened, by the day of that step; n = stories with a step in the window.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['H'],
  scopes: ofCommunities,
  measures: [stories, tellers],
  *countsOn(fold) {
    for (const { day } of validatedSteps(fold(stories))) yield day;
  },
  finish(fold, window) {
    const steps = validatedSteps(fold(stories)).filter(({ day }) => contains(window, day));
    const transformative = steps.filter(({ cycle }) => cycle === 'TRANSFORMATIVE');
    const storyIds = new Set(steps.map(({ storyId }) => storyId));
    const found = new Set(transformative.map(({ storyId }) => storyId)).size;
    return standingOn(personsOf(storyIds, fold(tellers)), count(found, storyIds.size));
  },
};
