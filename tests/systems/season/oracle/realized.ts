import { mean, share, sum } from './figures.ts';
import { dayOf, isIn } from './log.ts';
import type { Oracles } from './oracles.ts';

/** Realized and transformative value. */
export const realized: Oracles = {
  'RE-04': (log) => {
    const scores = log.latest('jury.scored', ({ subject, data }) =>
      [subject, data.jurorId, data.criterion].join(' '),
    );
    const teams = [...Map.groupBy(scores, ({ subject }) => subject).values()];
    const complete = teams.filter((ofTeam) => ofTeam.length === ofTeam[0]?.data.scoresExpected);
    const results = complete.map((ofTeam) => {
      const byJuror = [...Map.groupBy(ofTeam, ({ data }) => data.jurorId).values()];
      const given = byJuror.map((ofJuror) =>
        sum(ofJuror.map(({ data }) => (data.weight / 100) * (data.score / 100))),
      );
      return mean(given) ?? 0;
    });
    return mean(results);
  },
  'RE-08': (log, period) => {
    const byStory = [...Map.groupBy(log.of('story.validated'), ({ subject }) => subject).values()];
    const told = byStory.filter(([first]) => first && isIn(dayOf(first.time), period));
    const beyond = told.filter((versions) => {
      const beneficiaries = versions.at(-1)?.data.beneficiaries ?? [];
      return beneficiaries.includes('INSTITUTION') || beneficiaries.includes('COUNTRY');
    });
    return share(beyond.length, told.length);
  },
  'TR-02': (log) => {
    const versions = log.of('deliverable.versioned');
    const restated = versions.filter(({ data }) => data.problemChanged);
    return share(restated.length, new Set(versions.map(({ data }) => data.teamId)).size);
  },
  'TR-04': (log, period) => log.of('competenceStatement.adopted', period).length,
};
