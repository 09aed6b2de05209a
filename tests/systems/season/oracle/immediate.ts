import { gini, countsOf, median, nearestRank, share } from './figures.ts';
import { HOUR, addDays, dayOf, isIn, life, timeOf } from './log.ts';
import type { Log } from './log.ts';
import type { Oracles } from './oracles.ts';
import { mutual, turnings } from './turnings.ts';

export const immediate: Oracles = {
  'IM-01': (log, period) => log.contributors(period).size,
  'IM-02': (log) => {
    const places = [...standings(log)].flatMap(([place, state]) => (state === 'REGISTERED' ? [place] : []));
    const present = new Set(log.attendances(life).map(({ subject, data }) => `${subject} ${data.personId}`));
    return share(places.filter((place) => present.has(place)).length, places.length);
  },
  'IM-03': (log, period) => new Set(log.attendances(period).flatMap(({ territory }) => territory ?? [])).size,
  'IM-04': (log, period) =>
    new Set(log.of('activity.held', period).flatMap(({ data }) => data.hubTerritoryId ?? [])).size,
  'IM-05': (log, period) => log.held(period).length,
  'IM-06': (log, period) => {
    const held = log.held(period);
    const types = new Set(held.map(({ data }) => data.type).filter((type) => type !== 'TENANT_DEFINED'));
    return types.size / 29;
  },
  'IM-07': (log, period) => {
    const members = log.members(period);
    const all = [...log.of('reply.created', period), ...log.of('answer.posted', period)];
    const fellow = all.filter(({ actor, data }) => !data.asProvider && members.has(actor ?? ''));
    return share(fellow.length, all.length);
  },
  'IM-08': (log, period) => {
    const waits = firstAnswers(log);
    const middle = median(
      log.of('question.asked', period).flatMap(({ subject }) => waits.get(subject) ?? []),
    );
    return middle === null ? null : middle / HOUR;
  },
  'IM-09': (log, period) => {
    const waits = firstAnswers(log);
    const asked = log.of('question.asked', period);
    const soon = asked.filter(({ subject }) => (waits.get(subject) ?? Infinity) <= 168 * HOUR);
    return share(soon.length, asked.length);
  },
  'IM-10': (log, period) => {
    const counts = countsOf(log.contributionsOfMembers(period));
    return counts.length === 0 ? null : 1 - gini(counts);
  },
  'IM-15': (log, period) => {
    const active = log.contributors(period);
    const bandwidths = new Map(
      [...log.of('membership.accepted'), ...log.of('membership.bandwidthChanged')]
        .sort((a, b) => timeOf(a) - timeOf(b))
        .map(({ data }) => [data.personId, data.bandwidth]),
    );
    const weak = [...log.members(period)].filter((personId) =>
      ['NONE', 'SHARED', 'LOW'].includes(bandwidths.get(personId) ?? ''),
    );
    return share(weak.filter((personId) => active.has(personId)).length, weak.length);
  },
  'IM-16': (log, period) => {
    const members = log.members(period);
    return mutual(turnings(log), 'first').filter(({ a, b, there, back }) => {
      const day = [dayOf(there.time), dayOf(back.time)].sort()[1] ?? '';
      const [one, other] = [there.organisation, back.organisation];
      const differ = one !== null && other !== null && one !== other;
      return differ && isIn(day, period) && members.has(a) && members.has(b);
    }).length;
  },
  'IM-17': (log, period) => {
    const first = new Map(
      log
        .contributions()
        .toReversed()
        .map((event) => [event.actor, timeOf(event)]),
    );
    const accepted = new Map(
      log
        .of('membership.accepted')
        .toReversed()
        .map((event) => [event.data.personId, event]),
    );
    const waits = [...accepted.values()].flatMap((event) => {
      const at = first.get(event.data.personId);
      const counts = event.data.skillLevel === 'NOVICE' && isIn(dayOf(event.time), period);
      return counts && at !== undefined ? [Math.max(0, at - timeOf(event))] : [];
    });
    const middle = median(waits);
    return middle === null ? null : middle / (24 * HOUR);
  },
  'IM-18': (log, { daysAfter = 0 }) => {
    let [active, all] = [0, 0];
    for (const cohort of log.latest('cohort.completed')) {
      const end = addDays(dayOf(cohort.data.endedAt), daysAfter);
      const period = { from: addDays(end, -29), to: end };
      const seen = new Set<string | null>(log.contributions(period).map(({ actor }) => actor));
      for (const { data } of log.attendances(period)) seen.add(data.personId);
      active += cohort.data.personIds.filter((personId) => seen.has(personId)).length;
      all += cohort.data.personIds.length;
    }
    return share(active, all);
  },
  'IM-19': (log) => {
    const weeks = new Map(log.of('activity.held', life).map(({ subject, data }) => [subject, data.number]));
    const held = new Set([...weeks.values()].filter((week) => week !== null));
    const lists = new Map(
      [...log.latest('cohort.entered'), ...log.latest('cohort.completed')].map((told) => [
        told.subject,
        told,
      ]),
    );
    const delegates = [...new Set([...lists.values()].flatMap(({ data }) => data.personIds))];
    const rates = delegates.map((delegate) => {
      const own = log.attendances(life).filter(({ data }) => data.personId === delegate);
      return new Set(own.flatMap(({ subject }) => weeks.get(subject) ?? [])).size / held.size;
    });
    return held.size === 0
      ? null
      : share(
          rates.reduce((total, one) => total + one, 0),
          rates.length,
        );
  },
  'IM-20': (log, period) => {
    const sent = Map.groupBy(log.of('notification.sent', period), ({ data }) => data.personId);
    return nearestRank(
      [...log.members(period)].map((personId) => sent.get(personId)?.length ?? 0),
      90,
    );
  },
};

/** How each person stands with each activity after all that was said of it. */
function standings(log: Log): Map<string, 'REGISTERED' | 'WAITING' | 'CANCELLED'> {
  const after = {
    'registration.made': (state: 'REGISTERED' | 'WAITING') => state,
    'registration.movedUp': () => 'REGISTERED' as const,
    'registration.cancelled': () => 'CANCELLED' as const,
  };
  const states = new Map<string, 'REGISTERED' | 'WAITING' | 'CANCELLED'>();
  for (const { subject, data } of log.of('registration.made'))
    states.set(`${subject} ${data.personId}`, after['registration.made'](data.state));
  for (const { subject, data } of log.of('registration.movedUp'))
    states.set(`${subject} ${data.personId}`, after['registration.movedUp']());
  for (const { subject, data } of log.of('registration.cancelled'))
    states.set(`${subject} ${data.personId}`, after['registration.cancelled']());
  return states;
}

/** Milliseconds from each question to the first answer of somebody else, if there is one. */
function firstAnswers(log: Log): Map<string, number> {
  const waits = new Map<string, number>();
  for (const question of log.of('question.asked')) {
    const first = log
      .of('answer.posted')
      .find(({ actor, data }) => data.questionId === question.subject && actor !== question.actor);
    if (first) waits.set(question.subject, timeOf(first) - timeOf(question));
  }
  return waits;
}
