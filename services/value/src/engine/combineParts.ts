import { foldOver } from '../indicator/buckets.ts';
import type { Bucket, Buckets } from '../indicator/buckets.ts';
import type { Finished } from '../indicator/definition.ts';
import { evaluate } from '../indicator/evaluation.ts';
import type { Results, Windows } from '../indicator/evaluation.ts';
import { measureNamed } from '../indicator/indicators.ts';
import type { Day } from '../indicator/local-day.ts';
import { combine } from '../indicator/measure.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import { overlap, parseWindow } from '../indicator/window.ts';
import type { ScopePart } from './widerScopes.ts';

/** A part with buckets of its own. */
export interface PartBuckets extends ScopePart {
  buckets: Buckets;
}

/**
 * The buckets of several scopes as one. A person in two communities is one key of both, and counts once; things that belong to one
 * scope have keys of their own, and are added up.
 */
export function combineParts(parts: readonly PartBuckets[]): Buckets {
  const combined: Buckets = new Map();
  for (const { buckets } of parts) {
    for (const [bucket, partials] of buckets) {
      let into = combined.get(bucket);
      if (!into) combined.set(bucket, (into = {}));
      addPartials(into, partials);
    }
  }
  return combined;
}

function addPartials(into: Bucket, partials: Bucket): void {
  for (const name in partials) {
    const measure = measureNamed(name);
    // A measure that no indicator folds any more: its partials go the way of the definition.
    if (measure) combine(measure, (into[name] ??= {}), partials[name] ?? {});
  }
}

type Known = Parameters<typeof evaluate>[4];

/** Computes windows from parts: each from those parts that belong to the scope in that window. */
export function evaluateParts(
  kind: ScopeKind,
  parts: readonly PartBuckets[],
  windows: Windows,
  today: Day,
  known?: Known,
): Results {
  const results: Results = new Map();
  for (const [belonging, ofThese] of byParts(parts, windows)) {
    const some = evaluate(kind, foldOver(combineParts(belonging)), ofThese, today, known);
    for (const [code, ofIndicator] of some) {
      const all = results.get(code) ?? new Map<string, Finished>();
      results.set(code, all);
      for (const [window, finished] of ofIndicator) all.set(window, finished);
    }
  }
  return results;
}

/** Windows with the parts that count in them; most scopes have the same parts in all. */
function byParts(parts: readonly PartBuckets[], windows: Windows): Map<readonly PartBuckets[], Windows> {
  const sets = new Map<string, { belonging: PartBuckets[]; windows: Windows }>();
  for (const [code, ofIndicator] of windows) {
    for (const window of ofIndicator) {
      const span = parseWindow(window);
      const belonging = parts.filter(({ spans }) => spans.some((one) => overlap(one, span)));
      const key = belonging.map(({ scope }) => scope).join();
      const set = sets.get(key) ?? { belonging, windows: new Map<string, Set<string>>() };
      sets.set(key, set);
      set.windows.set(code, (set.windows.get(code) ?? new Set<string>()).add(window));
    }
  }
  return new Map([...sets.values()].map(({ belonging, windows: ofThese }) => [belonging, ofThese]));
}
