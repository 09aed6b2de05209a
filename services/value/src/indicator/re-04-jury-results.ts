import { mean, part } from './definition.ts';
import type { Indicator } from './definition.ts';
import { juryResults, juryScores } from './measure/jury-scores.ts';

export const juryResultsOfTeams: Indicator = {
  code: 'RE-04',
  version: 1,
  title: {
    uk: 'Оцінка журі',
    ru: 'Оценка жюри',
    en: 'Jury results',
  },
  cycle: 'REALIZED',
  unit: 'points',
  direction: 'UP',
  mode: 'A',
  formula:
    'Mean result of the teams (0 to 10): over the jurors, the mean of their scores weighted by criterion; with each team as a part, and SPREAD: how far the jurors of a team lie apart, on average. A team counts once all its scores are in; n = jurors.',
  source: 'Senezh school of municipal teams [prop]',
  standsOn: 'PERSONS',
  windows: ['P'],
  scopes: ['programme'],
  measures: [juryScores],
  finish(fold) {
    const results = juryResults(fold(juryScores));
    const jurors = new Set(results.flatMap(({ jurorIds }) => jurorIds)).size;
    const spread = mean(
      results.map((team) => team.spread),
      jurors,
    );
    return {
      ...mean(
        results.map(({ result }) => result),
        jurors,
      ),
      parts: [
        part('SPREAD', spread),
        ...results.map(({ team, result, jurorIds }) => part(team, mean([result], jurorIds.length))),
      ],
    };
  },
};
