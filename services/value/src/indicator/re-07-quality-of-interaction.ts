import { around, daysAfter, lastAnswers } from './around-cohort.ts';
import { mean, part } from './definition.ts';
import type { Indicator } from './definition.ts';
import { addDays } from './local-day.ts';
import { cohorts } from './measure/cohorts.ts';
import { exerciseRatings, ratingsUntil } from './measure/exercise-ratings.ts';
import { repliesTo, surveys } from './measure/surveys.ts';
import type { Reply } from './measure/surveys.ts';
import { ofCommunities } from './scope.ts';
import { responseRate } from './survey-figures.ts';

interface OfCity {
  change: number;
  persons: number;
}

const average = (values: readonly number[]): number => mean(values).value ?? 0;

export const qualityOfInteraction: Indicator = {
  code: 'RE-07',
  version: 1,
  title: {
    uk: 'Якість взаємодії з громадськістю',
    ru: 'Качество взаимодействия с общественностью',
    en: 'Quality of interaction with the public',
  },
  cycle: 'REALIZED',
  unit: 'points',
  direction: 'UP',
  mode: 'P',
  formula:
    'Mean over cities of how far their quality of interaction with the public (1 to 5), as the persons of the cohort rate it 180 days after, lies from what the groups of the exercise found; each city as a part; n = persons who answered. Beside it, the response rate.',
  source: 'Kherson course on Prometheus [prop]',
  standsOn: 'PERSONS',
  windows: ['C+180'],
  scopes: [...ofCommunities, 'programme'],
  measures: [cohorts, surveys, exerciseRatings],
  *countsOn(fold) {
    for (const [, endedOn] of Object.values(fold(cohorts))) yield endedOn;
  },
  spans: (fold, window) =>
    Object.values(fold(cohorts)).map(([, endedOn]) => around(endedOn, daysAfter(window))),
  finish(fold, window, { today }) {
    const asked: Reply[] = [];
    const cities = new Map<string, OfCity[]>();
    const ended = fold(cohorts);
    for (const cohortId of Object.keys(ended).sort()) {
      const [, endedOn, personIds] = ended[cohortId] ?? [0, '', []];
      if (addDays(endedOn, daysAfter(window)) > today) continue;
      const span = around(endedOn, daysAfter(window));
      const replies = repliesTo(['interactionQuality'], fold(surveys, span)).filter(({ personId }) =>
        personIds.includes(personId),
      );
      asked.push(...replies);
      // The exercise may be held and written down somewhat later than the course ends.
      const before = ratingsUntil(fold(exerciseRatings), around(endedOn, 0).to);
      const byCity = Map.groupBy(lastAnswers(replies).values(), ({ territoryId }) => territoryId ?? '');
      for (const [city, answers] of byCity) {
        const baseline = before.get(city);
        if (!baseline) continue;
        const change = average(answers.map(({ answer }) => answer)) - average(baseline);
        cities.set(city, [...(cities.get(city) ?? []), { change, persons: answers.length }]);
      }
    }
    const changes = [...cities.keys()].sort().map((city) => {
      const ofCity = cities.get(city) ?? [];
      const persons = ofCity.reduce((sum, cohort) => sum + cohort.persons, 0);
      return part(
        city,
        mean(
          ofCity.map(({ change }) => change),
          persons,
        ),
      );
    });
    const persons = changes.reduce((sum, { n }) => sum + n, 0);
    return {
      ...mean(
        changes.map(({ value }) => value ?? 0),
        persons,
      ),
      parts: [responseRate(asked), ...changes],
    };
  },
};
