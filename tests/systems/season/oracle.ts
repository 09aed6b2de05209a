import type { AnyKoloEvent, EventType, KoloEvent } from '@kolo/events';
import { timezone } from './generate.ts';

/** What an indicator has to come to; null where there is nothing to divide by or to rank. */
export type Figure = number | null;
export interface Period {
  from: string;
  to: string;
}
type Oracle = (log: Log, period: Period) => Figure;

/**
 * The automatic indicators of communities once more: slowly, from their definitions in words, and without a line of the engine's.
 * Each reads all events of its scope anew for each period.
 */
export const oracles: Record<string, Oracle> = {
  'OR-02': (log) => {
    const newest = new Map<string, KoloEvent<'pitch.updated'>>();
    for (const event of log.of('pitch.updated')) {
      const known = newest.get(event.subject);
      if (!known || known.sequence < event.sequence) newest.set(event.subject, event);
    }
    const answered = [...newest.values()].reduce((sum, { data }) => sum + data.answeredFields, 0);
    return share(answered, 10 * newest.size);
  },
  'OR-03': (log, period) => {
    const joined = lastByPerson(log.of('membership.accepted', period));
    return share(joined.filter(({ data }) => data.joinMotive.length > 0).length, joined.length);
  },
  'OR-05': (log, period) =>
    median([...log.members(period)].map((personId) => organisationsSeenBy(log, period, personId).size)),
  'IM-01': (log, period) => contributors(log, period).size,
  'IM-03': (log, period) => new Set(log.attendances(period).flatMap(({ territory }) => territory ?? [])).size,
  'IM-04': (log, period) =>
    new Set(log.of('activity.held', period).flatMap(({ data }) => data.hubTerritoryId ?? [])).size,
  'IM-05': (log, period) => new Set(log.of('activity.held', period).map(({ subject }) => subject)).size,
  'IM-06': (log, period) => {
    const held = log.of('activity.held', period);
    const types = new Set(held.map(({ data }) => data.type).filter((type) => type !== 'TENANT_DEFINED'));
    return share(types.size, held.length === 0 ? 0 : 29);
  },
  'IM-07': (log, period) => {
    const members = log.members(period);
    const all = [...log.of('reply.created', period), ...log.of('answer.posted', period)];
    const fellow = all.filter(({ actor, data }) => !data.asProvider && members.has(actor ?? ''));
    return share(fellow.length, all.length);
  },
  'IM-08': (log, period) => {
    const waits = log
      .of('question.asked', period)
      .flatMap((question) => firstAnswerAfter(log, question) ?? []);
    const middle = median(waits);
    return middle === null ? null : middle / HOUR;
  },
  'IM-09': (log, period) => {
    const asked = log.of('question.asked', period);
    const soon = asked.filter((question) => (firstAnswerAfter(log, question) ?? Infinity) <= 168 * HOUR);
    return share(soon.length, asked.length);
  },
  'IM-10': (log, period) => {
    const members = log.members(period);
    const counts = countsOf(
      log.contributions(period).flatMap(({ actor }) => (actor && members.has(actor) ? [actor] : [])),
    );
    return counts.length === 0 ? null : 1 - gini(counts);
  },
  'IM-12': (log) => {
    const { enrolled, lectures, completed } = studies(log);
    return share(completed.length, enrolled.length * lectures);
  },
  'IM-13': (log, period) => {
    const first = firstCompletions(log).filter((event) => log.isIn(event, period));
    return share(first.filter(({ data }) => data.mode !== 'VIDEO').length, first.length);
  },
  'IM-14': (log, period) => {
    const sittings = sittingsOf(firstCompletions(log).filter((event) => log.isIn(event, period)));
    const short = sittings.filter(
      (times) => times.length >= 2 && last(times) - (times[0] ?? 0) <= 30 * MINUTE,
    );
    return share(short.length, sittings.length);
  },
  'IM-15': (log, period) => {
    const active = contributors(log, period);
    const weak = [...log.members(period)].filter((personId) =>
      ['NONE', 'SHARED', 'LOW'].includes(log.bandwidthOf(personId) ?? ''),
    );
    return share(weak.filter((personId) => active.has(personId)).length, weak.length);
  },
  'IM-16': (log, period) => {
    const members = log.members(period);
    return mutual(log.turnings()).filter(({ a, b, there, back }) => {
      const day = [log.dayOf(there), log.dayOf(back)].sort()[1] ?? '';
      const differ =
        there.organisation !== null && back.organisation !== null && there.organisation !== back.organisation;
      return differ && day >= period.from && day <= period.to && members.has(a) && members.has(b);
    }).length;
  },
  'IM-17': (log, period) => {
    const waits = firstByPerson(log.of('membership.accepted')).flatMap((accepted) => {
      const { personId, skillLevel } = accepted.data;
      const first = Math.min(
        ...log
          .contributions()
          .filter(({ actor }) => actor === personId)
          .map(timeOf),
      );
      const counts = skillLevel === 'NOVICE' && log.isIn(accepted, period) && first !== Infinity;
      return counts ? [Math.max(0, first - timeOf(accepted))] : [];
    });
    const middle = median(waits);
    return middle === null ? null : middle / (24 * HOUR);
  },
  'IM-20': (log, period) => {
    const sent = Map.groupBy(log.of('notification.sent', period), ({ data }) => data.personId);
    return nearestRank(
      [...log.members(period)].map((personId) => sent.get(personId)?.length ?? 0),
      90,
    );
  },
  'PO-01': (log, period) => holding(log).filter((event) => log.isIn(event, period)).length,
  'PO-02': (log) => {
    const { enrolled } = studies(log);
    const holders = new Set(holding(log).map(({ data }) => `${data.personId} ${data.courseId}`));
    return share(enrolled.filter((one) => holders.has(one)).length, enrolled.length);
  },
  'PO-03': (log, period) => decided(log, period).filter(({ data }) => data.outcome === 'PASSED').length,
  'PO-04': (log, period) =>
    share(
      decided(log, period).filter(({ data }) => data.outcome === 'PASSED').length,
      decided(log, period).length,
    ),
  'PO-05': (log, period) => log.of('artefact.published', period).length,
  'PO-06': (log, period) => {
    const held = log.of('activity.held', period);
    const inTime = new Set(
      log.of('activity.recorded').flatMap(({ subject, data }) => (data.inTime ? [subject] : [])),
    );
    return share(held.filter(({ subject }) => inTime.has(subject)).length, held.length);
  },
  'PO-09': (log, period) => {
    const members = log.members(period);
    const organisations = new Set<string>();
    for (const { data } of lastByPerson(log.of('membership.accepted')))
      if (members.has(data.personId) && data.organisationId) organisations.add(data.organisationId);
    const ties = new Set<string>();
    for (const { a, b, there, back } of mutual(log.turnings(period), 'last')) {
      const [one, other] = [there.organisation, back.organisation];
      if (!one || !other || one === other || !members.has(a) || !members.has(b)) continue;
      ties.add([one, other].sort().join(' '));
      organisations.add(one).add(other);
    }
    return share(ties.size, (organisations.size * (organisations.size - 1)) / 2);
  },
  'RE-08': (log, period) => {
    const told = [...Map.groupBy(log.of('story.validated'), ({ subject }) => subject).values()].flatMap(
      ([first]) => (first && log.isIn(first, period) ? [first] : []),
    );
    const beyond = told.filter(
      ({ data }) => data.beneficiaries.includes('INSTITUTION') || data.beneficiaries.includes('COUNTRY'),
    );
    return share(beyond.length, told.length);
  },
  'TR-04': (log, period) => log.of('competenceStatement.adopted', period).length,
  'EN-01': (log, period) => {
    const holders = terms(log).filter(({ from, to }) => from <= period.to && to >= period.from);
    return share(new Set(holders.map(({ personId }) => personId)).size, contributors(log, period).size);
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
  'EN-06': (log, period) => {
    const levels = ['CORE', 'ACTIVE', 'OCCASIONAL', 'PERIPHERAL', 'TRANSACTIONAL'];
    const moves = log
      .of('membership.levelChanged', period)
      .filter(({ data }) => data.reason !== 'JOINED' && data.reason !== 'LEFT');
    const nearer = moves.map(({ data }) => Math.sign(levels.indexOf(data.from) - levels.indexOf(data.to)));
    const sum = nearer.reduce((total, one) => total + one, 0);
    const members = log.members(period).size;
    return members === 0 ? null : (100 * sum) / members;
  },
  'EN-07': (log, period) => {
    const opened = log.of('ticket.opened', period);
    const resolved = new Map(log.of('ticket.resolved').map((event) => [event.subject, log.dayOf(event)]));
    const soon = opened.filter(
      (event) => (resolved.get(event.subject) ?? FOREVER) <= workingDaysAfter(log.dayOf(event), 2),
    );
    return share(soon.length, opened.length);
  },
  'ST-03': (log, period) => {
    const sent = log.of('externalMessage.sent', period);
    const came = new Set(
      log.of('externalMessage.acknowledged').map(({ subject, data }) => `${subject} ${data.organisationId}`),
    );
    return share(
      sent.filter(({ subject, data }) => came.has(`${subject} ${data.organisationId}`)).length,
      sent.length,
    );
  },
  'MX-02': (log, period) => {
    const due = log
      .of('aspiration.asked')
      .filter(({ id, data }) => log.isIn({ id: `due ${id}`, time: data.dueOn }, period));
    const answered = new Map(
      log.of('aspiration.answered').map((event) => [event.data.stepId, timeOf(event)]),
    );
    const soon = due.filter(
      ({ data }) => (answered.get(data.stepId) ?? Infinity) <= Date.parse(data.dueOn) + 30 * 24 * HOUR,
    );
    return share(soon.length, due.length);
  },
};

const FOREVER = '9999-12-31';

function terms(log: Log) {
  const ended = new Map(log.of('leadership.ended').map((event) => [event.subject, log.dayOf(event)]));
  return log.of('leadership.assigned').map((event) => ({
    ...{ personId: event.data.personId, group: event.data.group, community: event.community },
    ...{ from: log.dayOf(event), to: ended.get(event.subject) ?? FOREVER },
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

/** The C+n indicator of cohorts has no period of its own: it counts the thirty days that end n days after each. */
export function stillActive(log: Log, days: number): Figure {
  let [active, all] = [0, 0];
  for (const cohort of log.of('cohort.completed')) {
    const end = addDays(log.dayOf(cohort), days);
    const period = { from: addDays(end, -29), to: end };
    const seen = new Set<string | null>(log.contributions(period).map(({ actor }) => actor));
    for (const { data } of log.attendances(period)) seen.add(data.personId);
    active += cohort.data.personIds.filter((personId) => seen.has(personId)).length;
    all += cohort.data.personIds.length;
  }
  return share(active, all);
}

const [MINUTE, HOUR] = [60_000, 3_600_000];
const contributing: ReadonlySet<EventType> = new Set([
  'post.created',
  'reply.created',
  'answer.posted',
  'artefact.published',
  'resource.submitted',
  'exercise.answered',
  'story.submitted',
]);
type Turning = KoloEvent<'reply.created'> | KoloEvent<'answer.posted'>;

/** All events of a scope, oldest first. */
export class Log {
  readonly #events: readonly AnyKoloEvent[];
  readonly #days = new Map<string, string>();

  constructor(events: readonly AnyKoloEvent[]) {
    this.#events = events.toSorted((a, b) => timeOf(a) - timeOf(b));
  }

  /** The day on which something happened where the communities are. */
  dayOf({ id, time }: Pick<AnyKoloEvent, 'id' | 'time'>): string {
    const known =
      this.#days.get(id) ?? Temporal.Instant.from(time).toZonedDateTimeISO(timezone).toPlainDate().toString();
    this.#days.set(id, known);
    return known;
  }

  isIn(event: Pick<AnyKoloEvent, 'id' | 'time'>, { from, to }: Period): boolean {
    const day = this.dayOf(event);
    return from <= day && day <= to;
  }

  of<Type extends EventType>(type: Type, period?: Period): KoloEvent<Type>[] {
    const ofType = this.#events.filter((event) => event.type === type) as unknown as KoloEvent<Type>[];
    return period ? ofType.filter((event) => this.isIn(event, period)) : ofType;
  }

  contributions(period?: Period): AnyKoloEvent[] {
    return this.#events.filter(
      (event) => contributing.has(event.type) && (!period || this.isIn(event, period)),
    );
  }

  /** Who belonged to a community of the scope for a moment of a period at least. */
  members({ from, to }: Period): Set<string> {
    const ends = [
      ...this.of('membership.left'),
      ...this.of('membership.becameAlumnus'),
      ...this.of('membership.removed'),
    ];
    const belonging = this.of('membership.accepted').filter((accepted) => {
      const end = ends.find(({ subject }) => subject === accepted.subject);
      return this.dayOf(accepted) <= to && (!end || this.dayOf(end) >= from);
    });
    return new Set(belonging.map(({ data }) => data.personId));
  }

  bandwidthOf(personId: string): string | null {
    const told = [...this.of('membership.accepted'), ...this.of('membership.bandwidthChanged')];
    const own = told.filter(({ data }) => data.personId === personId).sort((a, b) => timeOf(a) - timeOf(b));
    return own.at(-1)?.data.bandwidth ?? null;
  }

  attendances(period: Period): KoloEvent<'attendance.recorded'>[] {
    const taken = new Set(
      this.of('attendance.cancelled').map(({ subject, data }) => `${subject} ${data.personId}`),
    );
    return this.of('attendance.recorded', period).filter(
      ({ subject, data }) => !taken.has(`${subject} ${data.personId}`),
    );
  }

  /** Who replied to whom, or answered whom. */
  turnings(period?: Period): Turning[] {
    const all = [...this.of('reply.created', period), ...this.of('answer.posted', period)];
    const others = all.filter((event) => event.actor !== null && event.actor !== turnedTo(event));
    return others.sort((a, b) => timeOf(a) - timeOf(b));
  }
}

const timeOf = ({ time }: Pick<AnyKoloEvent, 'time'>): number => Date.parse(time);
const last = (numbers: readonly number[]): number => numbers.at(-1) ?? 0;
const share = (part: number, whole: number): Figure => (whole === 0 ? null : part / whole);
const addDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();
const turnedTo = ({ type, data }: Turning): string =>
  type === 'reply.created' ? data.postAuthorId : data.askerId;

function median(numbers: readonly number[]): Figure {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

function nearestRank(numbers: readonly number[], percent: number): Figure {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.find((_, index) => (index + 1) * 100 >= percent * sorted.length) ?? null;
}

/** The mean difference of all pairs, half of it against the mean. */
function gini(numbers: readonly number[]): number {
  let [differences, sum] = [0, 0];
  for (const one of numbers) {
    sum += one;
    for (const other of numbers) differences += Math.abs(one - other);
  }
  return differences / (2 * numbers.length * sum);
}

function countsOf(keys: readonly string[]): number[] {
  return [...Map.groupBy(keys, (key) => key).values()].map((same) => same.length);
}

function contributors(log: Log, period: Period): Set<string> {
  const members = log.members(period);
  return new Set(
    log.contributions(period).flatMap(({ actor }) => (actor && members.has(actor) ? [actor] : [])),
  );
}

const firstByPerson = <E extends { data: { personId: string } }>(events: readonly E[]): E[] => [
  ...new Map(events.toReversed().map((event) => [event.data.personId, event])).values(),
];
const lastByPerson = <E extends { data: { personId: string } }>(events: readonly E[]): E[] => [
  ...new Map(events.map((event) => [event.data.personId, event])).values(),
];

/** Milliseconds to the first answer of somebody else; null while there is none. */
function firstAnswerAfter(log: Log, question: KoloEvent<'question.asked'>): number | null {
  const answers = log
    .of('answer.posted')
    .filter(({ actor, data }) => data.questionId === question.data.questionId && actor !== question.actor);
  return answers.length === 0 ? null : Math.min(...answers.map(timeOf)) - timeOf(question);
}

/** Pairs who turned to each other, with the first, or the last, turning of each. */
function mutual(turnings: readonly Turning[], which: 'first' | 'last' = 'first') {
  const byPair = new Map<string, Turning>();
  for (const event of turnings) {
    const key = `${event.actor} ${turnedTo(event)}`;
    if (which === 'last' || !byPair.has(key)) byPair.set(key, event);
  }
  return [...byPair].flatMap(([key, there]) => {
    const [a = '', b = ''] = key.split(' ');
    const back = byPair.get(`${b} ${a}`);
    return back && a < b ? [{ a, b, there, back }] : [];
  });
}

function organisationsSeenBy(log: Log, period: Period, personId: string): Set<string> {
  const attendances = log.attendances(period);
  const own = new Set(
    attendances.filter(({ data }) => data.personId === personId).map(({ subject }) => subject),
  );
  const seen = new Set<string | null>();
  for (const { subject, data } of attendances) if (own.has(subject)) seen.add(data.organisationId);
  for (const { subject, data } of log.of('resource.viewed', period))
    if (data.personId === personId)
      seen.add(log.of('resource.submitted').find((one) => one.subject === subject)?.organisation ?? null);
  for (const turning of log.turnings(period))
    if (turning.actor === personId) seen.add(workplaceOf(log, turnedTo(turning)));
  const home = workplaceOf(log, personId);
  return new Set(
    [...seen].flatMap((organisation) => (organisation && organisation !== home ? [organisation] : [])),
  );
}

const workplaceOf = (log: Log, personId: string): string | null =>
  lastByPerson(log.of('membership.accepted')).find(({ data }) => data.personId === personId)?.data
    .organisationId ?? null;

/** The first time that each person finished each lecture. */
function firstCompletions(log: Log): KoloEvent<'lecture.completed'>[] {
  const first = new Map<string, KoloEvent<'lecture.completed'>>();
  for (const event of log.of('lecture.completed')) {
    const key = `${event.data.personId} ${event.data.lectureId}`;
    if (!first.has(key)) first.set(key, event);
  }
  return [...first.values()];
}

function sittingsOf(completions: readonly KoloEvent<'lecture.completed'>[]): number[][] {
  const sittings: number[][] = [];
  for (const [, own] of Map.groupBy(completions, ({ data }) => data.personId)) {
    let sitting: number[] = [];
    for (const at of own.map(timeOf).sort((a, b) => a - b)) {
      if (sitting.length > 0 && at - last(sitting) <= 20 * MINUTE) sitting.push(at);
      else sittings.push((sitting = [at]));
    }
  }
  return sittings;
}

/** Who is enrolled in which course and did not leave it, the lectures of a course, and what they completed. */
function studies(log: Log) {
  const left = new Set(log.of('enrolment.dropped').map(({ data }) => `${data.personId} ${data.courseId}`));
  const enrolled = log
    .of('enrolment.created')
    .map(({ data }) => `${data.personId} ${data.courseId}`)
    .filter((one) => !left.has(one));
  const lectures = log.of('course.published')[0]?.data.lectureCount ?? 0;
  const completed = firstCompletions(log).filter(({ data }) =>
    enrolled.includes(`${data.personId} ${data.courseId}`),
  );
  return { enrolled, lectures, completed };
}

/** Certificates that still hold. */
function holding(log: Log): KoloEvent<'certificate.issued'>[] {
  const revoked = new Set(log.of('certificate.revoked').map(({ subject }) => subject));
  return log.of('certificate.issued').filter(({ subject }) => !revoked.has(subject));
}

function decided(log: Log, period: Period): KoloEvent<'resource.judged'>[] {
  return log.of('resource.judged', period).filter(({ data }) => data.outcome !== 'PENDING');
}
