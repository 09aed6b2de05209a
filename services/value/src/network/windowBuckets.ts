import { emptyPartial } from '../indicator/buckets.ts';
import type { Bucket } from '../indicator/buckets.ts';
import { measureNamed } from '../indicator/indicators.ts';
import type { Day } from '../indicator/local-day.ts';
import { combine } from '../indicator/measure.ts';
import type { Datum } from '../indicator/measure.ts';
import { contains } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';

/** Adds what is in a bucket; changes `into`. */
export function addBucket(into: Bucket, added: Bucket): void {
  for (const name in added) {
    const measure = measureNamed(name);
    const own: Record<string, Datum> = (into[name] ??= emptyPartial());
    if (measure) combine(measure, own, added[name] ?? {});
  }
}

/** Days as months, so that each day is added once, and quarters and half-years are made of a few months. */
export class Months {
  private readonly buckets = new Map<string, Bucket>();

  add(day: Day, bucket: Bucket): void {
    const month = day.slice(0, 7);
    const known = this.buckets.get(month);
    if (known) addBucket(known, bucket);
    else this.buckets.set(month, bucket);
  }

  /** What is in a window of months. The same object for all windows that hold the same months: do not change it. */
  in(window: Window): Bucket {
    const months = [...this.buckets.keys()].filter((month) => contains(window, `${month}-01`)).sort();
    const key = months.join();
    const known = this.made.get(key) ?? (months.length === 1 ? this.buckets.get(key) : undefined);
    if (known) return known;
    const made: Bucket = {};
    for (const month of months) addBucket(made, this.buckets.get(month) ?? {});
    this.made.set(key, made);
    return made;
  }

  private readonly made = new Map<string, Bucket>();
}
