import type { Fold } from './definition.ts';
import { measuresOf } from './indicators.ts';
import type { Day } from './local-day.ts';
import { LIFE, combine } from './measure.ts';
import type { CountedEvent, Datum, Measure, PartialOf } from './measure.ts';
import { contains } from './window.ts';
import type { Span } from './window.ts';

/** The partials of one bucket, by measure. */
export type Bucket = Record<string, Record<string, Datum>>;

/** The buckets of one scope, by day or `life`. */
export type Buckets = Map<Day | typeof LIFE, Bucket>;

/** Adds what an event comes to into the buckets of every scope that it touches. */
export function addEvent(scopes: Map<string, Buckets>, event: CountedEvent): void {
  for (const measure of measuresOf(event.type)) {
    for (const { scope, bucket, key, value } of measure.lift(event)) {
      let buckets = scopes.get(scope);
      if (!buckets) scopes.set(scope, (buckets = new Map<string, Bucket>()));
      let partials = buckets.get(bucket);
      if (!partials) buckets.set(bucket, (partials = {}));
      const partial = (partials[measure.name] ??= {});
      const there = partial[key];
      partial[key] = there === undefined ? value : measure.merge(there, value);
    }
  }
}

/** Reads folded partials from buckets, each span once. What it returns belongs to it: do not change it. */
export function foldOver(buckets: Buckets): (window: Span) => Fold {
  const folded = new Map<string, PartialOf>();
  const days = [...buckets.keys()].filter((bucket) => bucket !== LIFE).sort();

  const foldDays = (measure: Measure, span: Span): PartialOf => {
    const result: Record<string, Datum> = {};
    for (const day of days) {
      const partial = contains(span, day) ? buckets.get(day)?.[measure.name] : undefined;
      if (partial) combine(measure, result, partial);
    }
    return result;
  };

  return (window) =>
    <V extends Datum>(measure: Measure<V>, span: Span = window): PartialOf<V> => {
      if (measure.bucket === 'LIFE') return (buckets.get(LIFE)?.[measure.name] ?? {}) as PartialOf<V>;
      const key = `${measure.name} ${span.from} ${span.to}`;
      let partial = folded.get(key);
      if (!partial) folded.set(key, (partial = foldDays(measure, span)));
      return partial as PartialOf<V>;
    };
}
