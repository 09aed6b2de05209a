import { around, daysAfter, lastAnswers } from './around-cohort.ts';
import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { addDays } from './local-day.ts';
import { cohorts } from './measure/cohorts.ts';
import { organisationsOfRepliers } from './measure/organisations-of-repliers.ts';
import { repliesTo, surveys } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { responseRate } from './survey-figures.ts';

export const toolsNewlyUsed: Indicator = {
  code: 'AP-06',
  version: 1,
  title: {
    uk: 'Нові інструменти роботи з громадськістю',
    ru: 'Новые инструменты работы с общественностью',
    en: 'Tools newly used',
  },
  cycle: 'APPLIED',
  unit: 'tools',
  direction: 'UP',
  mode: 'P',
  formula:
    'Tools of work with the public that a body uses 90 days after the training and did not at its end / bodies; a body uses as many as its person who names most, of those who answered both times, and none fewer than before; n = these persons. Beside it, the response rate.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'PERSONS',
  windows: ['C+90'],
  scopes: [...ofCommunities, 'programme'],
  measures: [cohorts, surveys, organisationsOfRepliers],
  *countsOn(fold) {
    for (const [, endedOn] of Object.values(fold(cohorts))) yield endedOn;
  },
  spans: (fold, window) =>
    Object.values(fold(cohorts)).flatMap(([, endedOn]) => [
      around(endedOn, 0),
      around(endedOn, daysAfter(window)),
    ]),
  finish(fold, window, { today }) {
    const organisations = fold(organisationsOfRepliers);
    const [asked, persons]: [Reply[], Set<string>] = [[], new Set()];
    let [newTools, bodies] = [0, 0];
    for (const [, endedOn, personIds] of Object.values(fold(cohorts))) {
      if (addDays(endedOn, daysAfter(window)) > today) continue;
      const repliesAround = (days: number) =>
        repliesTo(['toolsUsed'], fold(surveys, around(endedOn, days))).filter(({ personId }) =>
          personIds.includes(personId),
        );
      const later = repliesAround(daysAfter(window));
      asked.push(...later);
      const before = lastAnswers(repliesAround(0));
      const both = [...lastAnswers(later).values()].filter(({ personId }) => before.has(personId));
      // Who told of no organisation is a body by themselves.
      const byBody = Map.groupBy(both, ({ personId }) => organisations[personId]?.[1] ?? personId);
      for (const ofBody of byBody.values()) {
        const now = Math.max(...ofBody.map(({ answer }) => answer));
        const then = Math.max(...ofBody.map(({ personId }) => before.get(personId)?.answer ?? 0));
        newTools += Math.max(0, now - then);
      }
      bodies += byBody.size;
      for (const { personId } of both) persons.add(personId);
    }
    return { ...ratio(newTools, bodies, persons.size), parts: [responseRate(asked)] };
  },
};
