import { count, figure, part, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { median } from './distribution.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { confirmedValues, reportedValues } from './measure/reported-values.ts';
import { stories } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

export const hoursSaved: Indicator = {
  code: 'RE-01',
  version: 1,
  title: { uk: 'Заощаджені години', ru: 'Сэкономленные часы', en: 'Hours saved' },
  cycle: 'REALIZED',
  unit: 'hours',
  direction: 'UP',
  mode: 'P',
  formula: 'Sum of the hours saved that validated stories name; part MEDIAN_PER_STORY; n = stories.',
  source: 'UNEP network communities [prop]',
  windows: ['Q', 'H', 'L'],
  scopes: ofCommunities,
  measures: [reportedValues, stories, tellers],
  *countsOn(fold) {
    for (const { day } of confirmedValues('HOURS', fold(reportedValues), fold(stories))) yield day;
  },
  finish(fold, window) {
    const perStory = new Map<string, number>();
    let hundredths = 0;
    for (const { storyId, day, amount } of confirmedValues('HOURS', fold(reportedValues), fold(stories))) {
      if (!contains(window, day)) continue;
      perStory.set(storyId, (perStory.get(storyId) ?? 0) + amount);
      hundredths += amount;
    }
    const n = perStory.size;
    const middle = median([...perStory.values()]);
    if (middle === null) return standingOn([], figure(null, 0));
    const persons = personsOf(perStory.keys(), fold(tellers));
    const sum = count(hundredths / 100, n);
    const perOne = { ...figure(middle / 100, n), unit: 'hours' };
    return {
      ...standingOn(persons, sum),
      parts: [part('MEDIAN_PER_STORY', standingOn(persons, perOne))],
    };
  },
};
