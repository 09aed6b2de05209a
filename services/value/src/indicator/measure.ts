import type { AnyKoloEvent, EventType } from '@kolo/events';
import type { Day } from './local-day.ts';

/** What lies in a partial: whole numbers and words only, so that a fold is exact in any order. */
export type Datum = string | number | null | readonly Datum[];

/** A partial: one datum per key (a person, a question, a step …). Keys hold no `.` and no leading `$`: they are field names in the store. */
export type PartialOf<V extends Datum = Datum> = Readonly<Record<string, V>>;

type Counted<E> = E extends AnyKoloEvent
  ? Pick<
      E,
      | 'type'
      | 'subject'
      | 'time'
      | 'tenant'
      | 'actor'
      | 'community'
      | 'programme'
      | 'territory'
      | 'organisation'
      | 'channel'
      | 'timezone'
      | 'sequence'
      | 'data'
    >
  : never;

/** What of an event measures may read. */
export type CountedEvent = Counted<AnyKoloEvent>;

/** What an event adds to each scope that it belongs to. */
export interface Lifted<V extends Datum = Datum> {
  /** The local day by which it counts; `LIFE` for what must be joined over the whole life of the scope. */
  bucket: Day | typeof LIFE;
  key: string;
  value: V;
}

export const LIFE = 'life';

/**
 * A measure is what several indicators fold in the same way: who contributed, when questions were first answered.
 * Partials of a measure are combined key by key with `merge`, which makes combining them associative and commutative
 * whenever `merge` is. A measure keeps its values in buckets by day, or all in the bucket `LIFE`; never in both.
 */
export interface Measure<V extends Datum = Datum> {
  /** The field in which the store keeps its partials. */
  name: string;
  eventTypes: readonly EventType[];
  bucket: 'DAY' | 'LIFE';
  /** What an event of `eventTypes` adds. Pure; throws on an event that cannot be placed in time. */
  lift(event: CountedEvent): Lifted<V>[];
  /** Two values of one key. Pure, associative, commutative; never changes its arguments. */
  merge(a: V, b: V): V;
  /**
   * For a measure of LIFE: the first day on which a changed value makes a difference to indicators that count by other
   * days. Without it, a change reaches all windows.
   */
  countsFrom?(value: V): Day;
  /** For a measure of LIFE whose keys are pairs of persons: in a large community they are more than one document holds. */
  ofPairs?: true;
  /** It tells only that a day had something: what it lifts stands behind no value. */
  marksDays?: true;
}

/** Combines partials of one measure: changes and returns `into`, leaves `from` as it was. */
export function combine<V extends Datum>(
  measure: Measure<V>,
  into: Record<string, V>,
  from: PartialOf<V>,
): Record<string, V> {
  for (const key in from) {
    const added = from[key] as V;
    const there = into[key];
    into[key] = there === undefined ? added : measure.merge(there, added);
  }
  return into;
}

export const sum = (a: number, b: number): number => a + b;

export function least<T extends number | string>(a: T, b: T): T {
  return b < a ? b : a;
}

export function greatest<T extends number | string>(a: T, b: T): T {
  return b > a ? b : a;
}

/** The newer of two states: the one whose first number (a sequence, a version, a time) is greater. */
export function newest<T extends readonly [number, ...Datum[]]>(a: T, b: T): T {
  if (a[0] !== b[0]) return a[0] > b[0] ? a : b;
  // Two states of the same age: any rule will do as long as it does not depend on which came first.
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/** The older of two states, told like the newer one. */
export function earliest<T extends readonly [number, ...Datum[]]>(a: T, b: T): T {
  if (a[0] !== b[0]) return a[0] < b[0] ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

export const milliseconds = (instant: string): number => Date.parse(instant);
