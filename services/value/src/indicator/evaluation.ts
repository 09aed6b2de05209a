import { foldOver } from './buckets.ts';
import type { Buckets, FoldOver } from './buckets.ts';
import type { Finished, Indicator } from './definition.ts';
import { indicatorsOf } from './indicators.ts';
import type { Day } from './local-day.ts';
import { LIFE } from './measure.ts';
import type { ScopeKind } from './scope.ts';
import { openSpan, parseWindow, windowOf, windowsOf } from './window.ts';

/** Windows to compute, by code of indicator. */
export type Windows = Map<string, Set<string>>;

/** Results by code, then window. */
export type Results = Map<string, Map<string, Finished>>;

export function addWindow(windows: Windows, code: string, window: string): void {
  const known = windows.get(code);
  if (known) known.add(window);
  else windows.set(code, new Set([window]));
}

/** The days by whose windows an indicator counts what lies in some buckets. */
export function daysCounted(indicator: Indicator, buckets: Buckets): Iterable<Day> {
  if (indicator.countsOn) return new Set(indicator.countsOn(foldOver(buckets)(openSpan)));
  const names = indicator.measures
    .filter((measure) => measure.bucket === 'DAY')
    .map((measure) => measure.name);
  return [...buckets].flatMap(([bucket, partials]) =>
    bucket !== LIFE && names.some((name) => partials[name]) ? [bucket] : [],
  );
}

/** The windows of an indicator that count what happened on some days. */
export function windowsOn(indicator: Indicator, days: Iterable<Day>, today: Day): Set<string> {
  const windows = new Set<string>();
  for (const day of days) {
    for (const kind of indicator.windows)
      for (const window of windowsOf(kind, day, today)) windows.add(window);
  }
  return windows;
}

/**
 * The windows of an indicator that are named by what lies in some buckets. What is no window is left out: one strange number must not
 * keep all other values of its scope from being computed.
 */
export function windowsNamed(indicator: Indicator, buckets: Buckets): Set<string> {
  if (!indicator.namedWindows) return new Set();
  const windows = new Set(indicator.namedWindows(foldOver(buckets)(openSpan)));
  return new Set(
    [...windows].filter((code) => {
      const window = windowOf(code);
      return window !== null && indicator.windows.includes(window.kind);
    }),
  );
}

/** Every window in which some indicator of a kind of scope has something to count. */
export function allWindows(kind: ScopeKind, buckets: Buckets, today: Day): Windows {
  return new Map(
    indicatorsOf(kind).map((indicator) => [
      indicator.code,
      windowsOn(indicator, daysCounted(indicator, buckets), today).union(windowsNamed(indicator, buckets)),
    ]),
  );
}

/**
 * Computes indicators from the buckets of a scope of a kind. Derived ones come last, and for every window of their kinds in which
 * another was computed.
 * @param fold over the bucket `life` and at least all days of the windows asked for
 * @param known values computed earlier: what derived indicators read beside the results of this call
 */
export function evaluate(
  kind: ScopeKind,
  fold: FoldOver,
  windows: Windows,
  today: Day,
  known: (window: string) => readonly { code: string; finished: Finished }[] = () => [],
): Results {
  const results: Results = new Map();
  const compute = (
    indicator: Indicator,
    code: string,
    others: { indicator: Indicator; finished: Finished }[],
  ) => {
    const window = parseWindow(code);
    let ofIndicator = results.get(indicator.code);
    if (!ofIndicator) results.set(indicator.code, (ofIndicator = new Map<string, Finished>()));
    ofIndicator.set(code, indicator.finish(fold(window), window, { today, others }));
  };

  const indicators = indicatorsOf(kind);
  for (const indicator of indicators) {
    if (indicator.derived) continue;
    for (const window of windows.get(indicator.code) ?? []) compute(indicator, window, []);
  }
  for (const indicator of indicators) {
    if (!indicator.derived) continue;
    for (const window of derivedWindows(indicator, windows)) {
      const finished = new Map(known(window).map((value) => [value.code, value.finished]));
      for (const [code, ofIndicator] of results) {
        const result = ofIndicator.get(window);
        if (result) finished.set(code, result);
      }
      const others = indicators.flatMap((other) => {
        const value = other.derived ? undefined : finished.get(other.code);
        return value ? [{ indicator: other, finished: value }] : [];
      });
      compute(indicator, window, others);
    }
  }
  return results;
}

/** The windows of a derived indicator: its own, and those of its kinds that any other indicator has. */
export function derivedWindows(indicator: Indicator, windows: Windows): Set<string> {
  const derived = new Set(windows.get(indicator.code));
  for (const [code, ofOther] of windows) {
    if (code === indicator.code) continue;
    for (const window of ofOther)
      if (indicator.windows.includes(parseWindow(window).kind)) derived.add(window);
  }
  return derived;
}

/** What an indicator comes to where nothing has happened: what a reader gets for a window that was never computed. */
export function evaluateNothing(indicator: Indicator, window: string, today: Day): Finished {
  const parsed = parseWindow(window);
  return indicator.finish(foldOver(new Map())(parsed), parsed, { today, others: [] });
}
