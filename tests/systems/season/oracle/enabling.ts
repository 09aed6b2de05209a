import { countsOf, share, sum } from './figures.ts';
import { FOREVER, dayOf } from './log.ts';
import type { Log } from './log.ts';
import type { Oracles } from './oracles.ts';

export const enabling: Oracles = {
  'EN-01': (log, period) => {
    const holders = terms(log).filter(({ from, to }) => from <= period.to && to >= period.from);
    return share(new Set(holders.map(({ personId }) => personId)).size, log.contributors(period).size);
  },
  'EN-02': (log, period) => {
    const held = terms(log).filter(({ from, to }) => from <= period.to && to > period.to);
    const yearAgo = Temporal.PlainDate.from(period.to).subtract({ months: 12 }).toString();
    return share(held.filter(({ from }) => from > yearAgo).length, held.length);
  },
  'EN-03': (log) => {
    const held = terms(log).filter(({ to }) => to === FOREVER);
    const groups = new Set(held.map(({ community, group }) => `${community} ${group}`));
    const counted = [...groups].filter((group) => !group.endsWith('VALUE_DETECTIVE')).length;
    return share(counted, 6 * log.of('community.created').length);
  },
  'EN-04': (log, period) => {
    const known = [...log.contributions(period), ...log.attendances(period)].flatMap(
      ({ channel }) => channel ?? [],
    );
    return countsOf(known).filter((carried) => carried * 20 >= known.length).length;
  },
  'EN-05': (log, period) => {
    const closed = new Map(log.of('hub.closed').map(({ subject, time }) => [subject, dayOf(time)]));
    const open = log
      .of('hub.opened')
      .filter(
        ({ subject, time }) => dayOf(time) <= period.to && (closed.get(subject) ?? FOREVER) >= period.from,
      );
    const active = new Set(log.of('activity.held', period).map(({ data }) => data.hubId));
    return share(open.filter(({ subject }) => active.has(subject)).length, open.length);
  },
  'EN-06': (log, period) => {
    const levels = ['CORE', 'ACTIVE', 'OCCASIONAL', 'PERIPHERAL', 'TRANSACTIONAL'];
    const moves = log
      .of('membership.levelChanged', period)
      .filter(({ data }) => data.reason !== 'JOINED' && data.reason !== 'LEFT');
    const nearer = sum(
      moves.map(({ data }) => Math.sign(levels.indexOf(data.from) - levels.indexOf(data.to))),
    );
    return share(100 * nearer, log.members(period).size);
  },
  'EN-07': (log, period) => {
    const opened = log.of('ticket.opened', period);
    const resolved = new Map(log.of('ticket.resolved').map(({ subject, time }) => [subject, dayOf(time)]));
    const soon = opened.filter(
      ({ subject, time }) => (resolved.get(subject) ?? FOREVER) <= workingDaysAfter(dayOf(time), 2),
    );
    return share(soon.length, opened.length);
  },
};

/** Who led which group from when to when. */
function terms(log: Log) {
  const ended = new Map(log.of('leadership.ended').map(({ subject, time }) => [subject, dayOf(time)]));
  return log.of('leadership.assigned').map(({ subject, community, time, data: { personId, group } }) => ({
    ...{ personId, group, community },
    ...{ from: dayOf(time), to: ended.get(subject) ?? FOREVER },
  }));
}

function workingDaysAfter(day: string, count: number): string {
  let date = Temporal.PlainDate.from(day);
  for (let left = count; left > 0;) {
    date = date.add({ days: 1 });
    if (date.dayOfWeek <= 5) left -= 1;
  }
  return date.toString();
}
