import { mean, part } from './definition.ts';
import type { Indicator } from './definition.ts';
import { addDays } from './local-day.ts';
import type { Day } from './local-day.ts';
import { cohorts } from './measure/cohorts.ts';
import { answersIn, repliesTo, surveys } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { meanOf } from './survey-figures.ts';
import { daysOf } from './window.ts';
import type { Span, Window } from './window.ts';

const DAYS_AROUND = 29;

function after({ kind }: Window): number {
  const length = daysOf(kind);
  return length && 'afterCohort' in length ? length.afterCohort : 0;
}

/** A survey belongs to the n-th day after a cohort when Kolo asked it at most 29 days before or after. */
const around = (endedOn: Day, days: number): Span => ({
  from: addDays(endedOn, days - DAYS_AROUND),
  to: addDays(endedOn, days + DAYS_AROUND),
});

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
  windows: ['C+0', 'C+90'],
  scopes: [...ofCommunities, 'programme'],
  measures: [cohorts, surveys],
  *countsOn(fold) {
    for (const [, endedOn] of Object.values(fold(cohorts))) yield endedOn;
  },
  spans: (fold, window) =>
    Object.values(fold(cohorts)).flatMap(([, endedOn]) => [
      around(endedOn, 0),
      around(endedOn, after(window)),
    ]),
  finish(fold, window, { today }) {
    const [now, changes]: [Reply[], number[]] = [[], []];
    for (const [, endedOn, personIds] of Object.values(fold(cohorts))) {
      if (addDays(endedOn, after(window)) > today) continue;
      const repliesAround = (days: number) =>
        repliesTo(['isolation'], fold(surveys, around(endedOn, days))).filter(({ personId }) =>
          personIds.includes(personId),
        );
      const replies = repliesAround(after(window));
      now.push(...replies);
      const first = new Map(answersIn(repliesAround(0)).map(({ personId, answer }) => [personId, answer]));
      for (const { personId, answer } of after(window) === 0 ? [] : answersIn(replies)) {
        const before = first.get(personId);
        if (before !== undefined) changes.push(answer - before);
      }
    }
    const { parts = [], ...finished } = meanOf(now);
    return { ...finished, parts: [...parts, part('CHANGE', mean(changes))] };
  },
};
