import { count, figure, standingOn } from './definition.ts';
import type { Indicator, Part } from './definition.ts';
import { personsOf, tellers } from './measure/owners.ts';
import { confirmedValues, reportedValues } from './measure/reported-values.ts';
import { stories } from './measure/stories.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

export const moneySaved: Indicator = {
  code: 'RE-02',
  version: 1,
  title: { uk: 'Заощаджені кошти', ru: 'Сэкономленные средства', en: 'Money saved' },
  cycle: 'REALIZED',
  unit: 'currency',
  direction: 'UP',
  mode: 'P',
  formula:
    'Sum of the money saved that validated stories name, one part per currency and never converted; no single value when there are several; n = stories.',
  source: 'UNEP network communities [prop]',
  windows: ['Q', 'H', 'L'],
  scopes: ofCommunities,
  measures: [reportedValues, stories, tellers],
  *countsOn(fold) {
    for (const { day } of confirmedValues('MONEY', fold(reportedValues), fold(stories))) yield day;
  },
  finish(fold, window) {
    const sums = new Map<string, { hundredths: number; stories: Set<string> }>();
    const storyIds = new Set<string>();
    for (const { storyId, day, amount, currency } of confirmedValues(
      'MONEY',
      fold(reportedValues),
      fold(stories),
    )) {
      if (!contains(window, day) || currency === null) continue;
      const sum = sums.get(currency) ?? { hundredths: 0, stories: new Set() };
      sums.set(currency, { hundredths: sum.hundredths + amount, stories: sum.stories.add(storyId) });
      storyIds.add(storyId);
    }
    const parts = [...sums.keys()].sort().map((currency): Part => {
      const sum = sums.get(currency);
      const value = (sum?.hundredths ?? 0) / 100;
      const told = sum?.stories ?? new Set<string>();
      const figures = { value, numerator: value, denominator: null, n: told.size, unit: currency };
      return standingOn(personsOf(told, fold(tellers)), { key: currency, ...figures });
    });
    const persons = personsOf(storyIds, fold(tellers));
    const [only, second] = parts;
    if (!only) return standingOn([], figure(null, 0));
    if (second) {
      const none = { numerator: null, denominator: null, value: null, n: storyIds.size };
      return standingOn(persons, { ...none, parts, reason: 'SEVERAL_CURRENCIES' });
    }
    const { value, key: unit } = only;
    return standingOn(persons, { ...count(value ?? 0, storyIds.size), unit, parts });
  },
};
