import type { KoloEvent } from '@kolo/events';
import { share } from './figures.ts';
import { addDays, dayOf, isIn, life } from './log.ts';
import type { Log } from './log.ts';
import type { Oracles } from './oracles.ts';

export const applied: Oracles = {
  'AP-01': (log, { daysAfter }) => {
    const ended = log.latest('cohort.completed').map(({ data }) => dayOf(data.endedAt));
    const planned = log.latest('programme.planned').map(({ data }) => data.endsOn);
    const end = (ended.length > 0 ? ended : planned).sort().at(-1) ?? '';
    const until = daysAfter === undefined ? life.to : addDays(end, daysAfter);
    const admitted = log
      .latest('application.decided')
      .filter(({ data }) => data.state === 'ADMITTED' || data.state === 'CONFIRMED')
      .map(({ data }) => data.delegationId);
    const accepted = new Set(
      planMoves(log)
        .filter(({ data, time }) => data.to === 'ACCEPTED' && dayOf(time) <= until)
        .map(({ data }) => data.delegationId),
    );
    return share(admitted.filter((delegation) => accepted.has(delegation)).length, admitted.length);
  },
  'AP-02': (log, period) => {
    const byPlan = [...Map.groupBy(planMoves(log), ({ subject }) => subject).values()];
    const accepted = byPlan.filter(
      (moves) =>
        moves.some(({ data }) => data.to === 'ACCEPTED') &&
        moves.some(({ data }) => String(data.planYear) === period.from.slice(0, 4)),
    );
    const working = accepted.filter((moves) => {
      const last = moves.findLast(({ time }) => dayOf(time) <= period.to);
      return last?.data.to === 'IN_IMPLEMENTATION' || last?.data.to === 'IMPLEMENTED';
    });
    return share(working.length, accepted.length);
  },
  'AP-03': (log, period) =>
    new Set(
      log.of('artefact.reused').flatMap(({ subject, data }) => (isIn(data.usedOn, period) ? [subject] : [])),
    ).size,
  'AP-05': (log, { modules: [before, after] = [0, 0] }) => {
    const cases = [...Map.groupBy(log.of('deliverable.versioned'), ({ data }) => data.teamId).values()];
    const advanced = cases.filter((versions) => {
      const [then, now] = [stageAfter(versions, before), stageAfter(versions, after)];
      return then !== null && now !== null && now > then;
    });
    return share(advanced.length, cases.length);
  },
  'AP-07': (log, period) => {
    const starts = new Map<string, string>();
    for (const { territory, data } of log.of('survey.answered'))
      if (territory && data.survey === 'SYSTEM_START') starts.set(territory, data.startedOn);
    const started = [...starts].filter(([, startedOn]) => isIn(startedOn, period));
    const uses = [...log.contributions(), ...log.of('resource.viewed')];
    const inTime = started.filter(([territory, startedOn]) =>
      uses.some((use) => use.territory === territory && dayOf(use.time) <= addDays(startedOn, 30)),
    );
    return share(inTime.length, started.length);
  },
};

const planMoves = (log: Log): KoloEvent<'deliverable.stateChanged'>[] =>
  log.of('deliverable.stateChanged').filter(({ data }) => data.kind === 'COMMUNICATION_PLAN');

const stages = ['PROBLEM', 'IDEA', 'SOLUTION', 'PILOT', 'PRESENTED'];

/** How far a case had come by a module: what its last version by then says of it that says anything. */
function stageAfter(versions: readonly KoloEvent<'deliverable.versioned'>[], module: number): number | null {
  const told = versions.filter(({ data }) => data.stage !== null && (data.module ?? Infinity) <= module);
  const last = told.toSorted((a, b) => a.data.version - b.data.version).at(-1)?.data.stage;
  return last ? stages.indexOf(last) : null;
}
