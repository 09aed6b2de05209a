import { around, daysAfter, lastAnswers } from './around-cohort.ts';
import { mean, part } from './definition.ts';
import type { Indicator } from './definition.ts';
import { addDays } from './local-day.ts';
import { cohorts } from './measure/cohorts.ts';
import { answersIn, repliesTo, surveys } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { meanOf } from './survey-figures.ts';

export const isolation: Indicator = {
  code: 'OR-01',
  version: 1,
  title: {
    uk: 'Самотність зі своєю темою на роботі',
    ru: 'Одиночество со своей темой на работе',
    en: 'Isolation',
  },
  cycle: 'ORIENTING',
  unit: 'points',
  direction: 'DOWN',
  mode: 'P',
  formula:
    'Mean answer to "I am alone with this subject at work" (1 to 5) around the end of the cohort and 90 days after, of its persons; beside it, the mean change since the first answer of those who gave both, and the response rate.',
  source: 'UNEP network communities [prop]',
  standsOn: 'PERSONS',
  windows: ['C+0', 'C+90'],
  scopes: [...ofCommunities, 'programme'],
  measures: [cohorts, surveys],
  *countsOn(fold) {
    for (const [, endedOn] of Object.values(fold(cohorts))) yield endedOn;
  },
  spans: (fold, window) =>
    Object.values(fold(cohorts)).flatMap(([, endedOn]) => [
      around(endedOn, 0),
      around(endedOn, daysAfter(window)),
    ]),
  finish(fold, window, { today }) {
    const [now, changes]: [Reply[], number[]] = [[], []];
    for (const [, endedOn, personIds] of Object.values(fold(cohorts))) {
      if (addDays(endedOn, daysAfter(window)) > today) continue;
      const repliesAround = (days: number) =>
        repliesTo(['isolation'], fold(surveys, around(endedOn, days))).filter(({ personId }) =>
          personIds.includes(personId),
        );
      const replies = repliesAround(daysAfter(window));
      now.push(...replies);
      const first = lastAnswers(repliesAround(0));
      for (const { personId, answer } of daysAfter(window) === 0 ? [] : answersIn(replies)) {
        const before = first.get(personId);
        if (before) changes.push(answer - before.answer);
      }
    }
    const { parts = [], ...finished } = meanOf(now);
    return { ...finished, parts: [...parts, part('CHANGE', mean(changes))] };
  },
};
