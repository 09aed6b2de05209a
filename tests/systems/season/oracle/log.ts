import type { AnyKoloEvent, EventType, KoloEvent } from '@kolo/events';
import { timezone } from '../generate/place.ts';

export interface Period {
  from: string;
  to: string;
}

export const life: Period = { from: '0000-01-01', to: '9999-12-31' };
export const FOREVER = life.to;
export const [MINUTE, HOUR] = [60_000, 3_600_000];

export const timeOf = ({ time }: Pick<AnyKoloEvent, 'time'>): number => Date.parse(time);
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

const days = new Map<string, string>();

/** The day of a moment where the communities are. */
export function dayOf(time: string): string {
  const known =
    days.get(time) ?? Temporal.Instant.from(time).toZonedDateTimeISO(timezone).toPlainDate().toString();
  days.set(time, known);
  return known;
}

export const isIn = (day: string, { from, to }: Period): boolean => from <= day && day <= to;

const contributing: readonly EventType[] = [
  'post.created',
  'reply.created',
  'answer.posted',
  'artefact.published',
  'resource.submitted',
  'exercise.answered',
  'story.submitted',
];

/** All events of a scope, oldest first. */
export class Log {
  readonly #events: readonly AnyKoloEvent[];
  readonly #byType: ReadonlyMap<EventType, readonly AnyKoloEvent[]>;

  constructor(events: readonly AnyKoloEvent[]) {
    this.#events = events.toSorted((a, b) => timeOf(a) - timeOf(b));
    this.#byType = Map.groupBy(this.#events, ({ type }) => type);
  }

  of<Type extends EventType>(type: Type, period?: Period): KoloEvent<Type>[] {
    const ofType = (this.#byType.get(type) ?? []) as readonly unknown[] as KoloEvent<Type>[];
    return period ? ofType.filter(({ time }) => isIn(dayOf(time), period)) : ofType;
  }

  /** What was said last of each thing. */
  latest<Type extends EventType>(
    type: Type,
    keyOf: (event: KoloEvent<Type>) => string = ({ subject }) => subject,
  ): KoloEvent<Type>[] {
    const latest = new Map<string, KoloEvent<Type>>();
    for (const event of this.of(type)) {
      const known = latest.get(keyOf(event));
      if (!known || known.sequence < event.sequence) latest.set(keyOf(event), event);
    }
    return [...latest.values()];
  }

  contributions(period: Period = life): AnyKoloEvent[] {
    return this.#events.filter(({ type, time }) => contributing.includes(type) && isIn(dayOf(time), period));
  }

  /** Who belonged to a community of the scope for a moment of a period at least. */
  members({ from, to }: Period): Set<string> {
    const ended = new Map(
      [
        ...this.of('membership.left'),
        ...this.of('membership.becameAlumnus'),
        ...this.of('membership.removed'),
      ].map(({ subject, time }) => [subject, dayOf(time)]),
    );
    const belonging = this.of('membership.accepted').filter(
      ({ subject, time }) => dayOf(time) <= to && (ended.get(subject) ?? FOREVER) >= from,
    );
    return new Set(belonging.map(({ data }) => data.personId));
  }

  attendances(period: Period): KoloEvent<'attendance.recorded'>[] {
    const taken = new Set(
      this.of('attendance.cancelled').map(({ subject, data }) => `${subject} ${data.personId}`),
    );
    return this.of('attendance.recorded', period).filter(
      ({ subject, data }) => !taken.has(`${subject} ${data.personId}`),
    );
  }

  /** What took place; of what has parts, the parts. */
  held(period: Period): KoloEvent<'activity.held'>[] {
    const gatherings = new Set(this.of('activity.held').map(({ data }) => data.partOfId));
    return this.of('activity.held', period).filter(({ subject }) => !gatherings.has(subject));
  }

  /** Members who contributed. */
  contributors(period: Period): Set<string> {
    return new Set(this.contributionsOfMembers(period));
  }

  /** The member of each contribution. */
  contributionsOfMembers(period: Period): string[] {
    const members = this.members(period);
    return this.contributions(period).flatMap(({ actor }) => (actor && members.has(actor) ? [actor] : []));
  }
}

/** The last thing told by each person. */
export const lastByPerson = <E extends { data: { personId: string } }>(events: readonly E[]): E[] => [
  ...new Map(events.map((event) => [event.data.personId, event])).values(),
];
