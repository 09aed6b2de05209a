import { share, sum } from './figures.ts';
import { life } from './log.ts';
import type { Log, Period } from './log.ts';
import type { Oracles } from './oracles.ts';
import { mutual, turnings, workplaces } from './turnings.ts';

export const potential: Oracles = {
  'PO-03': (log, period) => decided(log, period).filter(({ data }) => data.outcome === 'PASSED').length,
  'PO-04': (log, period) =>
    share(
      decided(log, period).filter(({ data }) => data.outcome === 'PASSED').length,
      decided(log, period).length,
    ),
  'PO-05': (log, period) => log.of('artefact.published', period).length,
  'PO-06': (log, period) => {
    const inTime = new Set(
      log.of('activity.recorded').flatMap(({ subject, data }) => (data.inTime ? [subject] : [])),
    );
    const held = log.held(period);
    return share(held.filter(({ subject }) => inTime.has(subject)).length, held.length);
  },
  'PO-07': (log) => {
    const presented = new Set(log.of('exercise.presented').map(({ data }) => data.groupId));
    const groups = log.of('exercise.groupFormed');
    const complete = groups.filter(({ data: { groupId, questionCount } }) => {
      const answers = log.of('exercise.answered').filter(({ data }) => data.groupId === groupId);
      const questions = new Set(answers.map(({ data }) => data.question));
      return presented.has(groupId) && questions.size === questionCount;
    });
    return share(complete.length, groups.length);
  },
  'PO-09': (log, period) => {
    const members = log.members(period);
    const organisations = new Set<string>();
    for (const [personId, workplace] of workplaces(log, period))
      if (members.has(personId) && workplace) organisations.add(workplace);
    const ties = new Set<string>();
    for (const { a, b, there, back } of mutual(turnings(log, period), 'last')) {
      const [one, other] = [there.organisation, back.organisation];
      if (!one || !other || one === other || !members.has(a) || !members.has(b)) continue;
      ties.add([one, other].sort().join(' '));
      organisations.add(one).add(other);
    }
    return share(ties.size, (organisations.size * (organisations.size - 1)) / 2);
  },
  'PO-10': (log) => {
    const [assigned, sessions] = [log.latest('mentoring.assigned'), log.of('mentorSession.held')];
    const sides = new Set([...assigned, ...sessions].map(({ data }) => data.delegationId ?? data.teamId));
    return share(sum(sessions.map(({ data }) => data.durationMin)) / 60, sides.size);
  },
};

/** Judgements by which a resource passed or failed. */
function decided(log: Log, period: Period = life) {
  return log.of('resource.judged', period).filter(({ data }) => data.outcome !== 'PENDING');
}
