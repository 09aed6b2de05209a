import { localDay } from '../local-day.ts';
import { newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/**
 * `[sequence, weight, score, scores that the team gets in all]`, weight and score in hundredths; key `<team>@<juror>@<criterion>`, by
 * the day on which the juror scored.
 */
export type ScoreState = readonly [number, number, number, number];

export const juryScores: Measure<ScoreState> = {
  name: 'juryScores',
  eventTypes: ['jury.scored'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'jury.scored') return [];
    const { jurorId, criterion, weight, score, scoresExpected } = event.data;
    const bucket = localDay(event.time, event.timezone);
    const value: ScoreState = [event.sequence, weight, score, scoresExpected];
    return [{ bucket, key: `${event.subject}@${jurorId}@${criterion}`, value }];
  },
  merge: newest,
};

export interface JuryResult {
  team: string;
  /** Points of 0 to 10. */
  result: number;
  /** How far the jurors lie apart: the best result that one of them gives less the worst. */
  spread: number;
  jurorIds: string[];
}

/** The results of the teams that all jurors have scored by all criteria: nobody sees another's scores before. */
export function juryResults(folded: PartialOf<ScoreState>): JuryResult[] {
  const scores = Object.entries(folded).map(([key, state]) => {
    const [team = '', jurorId = ''] = key.split('@');
    return { team, jurorId, state };
  });
  const byTeam = Map.groupBy(scores, ({ team }) => team);
  return [...byTeam.keys()].sort().flatMap((team): JuryResult[] => {
    const ofTeam = byTeam.get(team) ?? [];
    const [, , , expected] = ofTeam.map(({ state }) => state).reduce(newest);
    if (ofTeam.length < expected) return [];
    const byJuror = Map.groupBy(ofTeam, ({ jurorId }) => jurorId);
    const given = [...byJuror.values()].map((ofJuror) => weighted(ofJuror.map(({ state }) => state)));
    return [
      {
        team,
        result: weighted(ofTeam.map(({ state }) => state)),
        spread: Math.max(...given) - Math.min(...given),
        jurorIds: [...byJuror.keys()],
      },
    ];
  });
}

/** The weighted mean of some scores, in points; whole numbers until the one division. */
function weighted(states: readonly ScoreState[]): number {
  let [sum, weights] = [0, 0];
  for (const [, weight, score] of states) {
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / (weights * 100);
}
