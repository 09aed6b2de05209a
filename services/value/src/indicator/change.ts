import { emptyPartial, foldOver } from './buckets.ts';
import type { Bucket, Buckets } from './buckets.ts';
import type { Indicator } from './definition.ts';
import { addWindow, daysCounted, windowsNamed, windowsOn } from './evaluation.ts';
import type { Windows } from './evaluation.ts';
import { indicatorsOf, measureNamed } from './indicators.ts';
import type { Day } from './local-day.ts';
import { LIFE } from './measure.ts';
import type { Datum } from './measure.ts';
import type { ScopeKind } from './scope.ts';
import { FIRST_DAY, contains, daysOf, parseWindow } from './window.ts';

/** What a delta changed in the buckets of a scope. */
export interface Change {
  /** By measure of days: the days on which something is different. */
  days: Map<string, Set<Day>>;
  /** By measure of LIFE: the first day from which that makes a difference to indicators that count by other days. */
  life: Map<string, Day>;
}

/** Combines a delta into buckets, changing them, and says what is different now. */
export function applyDelta(buckets: Buckets, delta: Buckets): Change {
  const change: Change = { days: new Map(), life: new Map() };
  for (const [bucket, partials] of delta) {
    let into = buckets.get(bucket);
    if (!into) buckets.set(bucket, (into = {}));
    for (const name in partials) {
      const since = applyPartial(name, into, partials[name] ?? {});
      if (since === null) continue;
      if (bucket === LIFE) {
        const earlier = change.life.get(name);
        change.life.set(name, earlier !== undefined && earlier < since ? earlier : since);
      } else {
        change.days.set(name, (change.days.get(name) ?? new Set()).add(bucket));
      }
    }
  }
  return change;
}

/** Returns null when nothing is different; for a measure of LIFE the first day that counts. */
function applyPartial(name: string, into: Bucket, delta: Record<string, Datum>): Day | null {
  const measure = measureNamed(name);
  // A measure that no indicator folds any more: its partials go the way of the definition.
  if (!measure) return null;
  const partial = (into[name] ??= emptyPartial());
  let since: Day | null = null;
  for (const key in delta) {
    const added = delta[key] as Datum;
    const before = partial[key];
    const after = before === undefined ? added : measure.merge(before, added);
    if (before !== undefined && same(before, after)) continue;
    partial[key] = after;
    for (const value of before === undefined ? [after] : [before, after]) {
      const from = measure.countsFrom?.(value) ?? FIRST_DAY;
      if (since === null || from < since) since = from;
    }
  }
  return since;
}

const same = (a: Datum, b: Datum): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The days by which indicators of LIFE count, to be taken before and after a delta: a value may have moved away from a day. */
export function lifeDays(kind: ScopeKind, buckets: Buckets): Map<string, Set<Day>> {
  const days = new Map<string, Set<Day>>();
  for (const indicator of indicatorsOf(kind)) {
    if (indicator.countsOn) days.set(indicator.code, new Set(daysCounted(indicator, buckets)));
  }
  return days;
}

export interface Situation {
  kind: ScopeKind;
  change: Change;
  /** `lifeDays` before the change. */
  daysBefore: Map<string, Set<Day>>;
  /** The buckets after the change; `life` is enough. */
  buckets: Buckets;
  today: Day;
  /** The day up to which windows that come with time (rolling ones, C+n) are computed; null for a scope not computed yet. */
  computedTo: Day | null;
  /** Values of the scope that exist; needed from the day `since(change)` on. */
  existing: readonly { code: string; window: string }[];
  /** When `today` is past `computedTo`: by measure, the days that have something and may roll into windows that came since. */
  recent: Map<string, Set<Day>>;
}

/** From which day on existing values of a kind of scope may be touched by a change of life; null when none is. */
export function since(kind: ScopeKind, change: Change): Day | null {
  let first: Day | null = null;
  for (const indicator of indicatorsOf(kind)) {
    if (indicator.countsOn) continue;
    for (const measure of indicator.measures) {
      const from = change.life.get(measure.name);
      if (from !== undefined && (first === null || from < first)) first = from;
    }
  }
  return first;
}

/** The windows whose values may differ from what they were: to compute these is as good as to compute all. */
export function affectedWindows(situation: Situation): Windows {
  const windows: Windows = new Map();
  for (const indicator of indicatorsOf(situation.kind)) {
    const affected = indicator.countsOn
      ? affectedOfLife(indicator, situation)
      : [...affectedOfDays(indicator, situation), ...rolledOn(indicator, situation)];
    for (const window of [...affected, ...affectedByName(indicator, situation)])
      addWindow(windows, indicator.code, window);
  }
  return windows;
}

function affectedOfDays(indicator: Indicator, { change, existing, today }: Situation): Set<string> {
  const days = indicator.measures.flatMap((measure) => [...(change.days.get(measure.name) ?? [])]);
  const windows = windowsOn(indicator, days, today);
  for (const measure of indicator.measures) {
    const from = change.life.get(measure.name);
    if (from === undefined) continue;
    for (const { code, window } of existing) {
      if (code === indicator.code && parseWindow(window).to >= from) windows.add(window);
    }
  }
  return windows;
}

/** Windows that are named by what was counted, also those that are so no more. */
function affectedByName(indicator: Indicator, { change, buckets, existing }: Situation): Set<string> {
  const isTouched = indicator.measures.some(({ name }) => change.days.has(name) || change.life.has(name));
  if (!indicator.namedWindows || !isTouched) return new Set();
  const before = existing.filter(({ code, window }) => code === indicator.code && isNamed(window));
  return windowsNamed(indicator, buckets).union(new Set(before.map(({ window }) => window)));
}

const isNamed = (window: string): boolean => parseWindow(window).modules !== undefined;

/** Rolling windows that came with the days since the last computation: those with something in them. */
export function rolledOn(
  indicator: Indicator,
  { computedTo, today, recent }: Pick<Situation, 'computedTo' | 'today' | 'recent'>,
): string[] {
  if (computedTo === null || computedTo >= today) return [];
  const days = indicator.measures.flatMap((measure) => [...(recent.get(measure.name) ?? [])]);
  return [...windowsOn(indicator, days, today)].filter((code) => {
    const { kind, to } = parseWindow(code);
    return daysOf(kind) !== null && to > computedTo;
  });
}

function affectedOfLife(indicator: Indicator, situation: Situation): Set<string> {
  const { change, daysBefore, buckets, today, computedTo } = situation;
  const before = daysBefore.get(indicator.code) ?? new Set<Day>();
  const days = before.union(new Set(daysCounted(indicator, buckets)));
  const windows = windowsOn(indicator, days, today);
  const timePassed =
    computedTo !== null && computedTo < today && indicator.windows.some((kind) => daysOf(kind));
  if (timePassed || indicator.measures.some((measure) => change.life.has(measure.name))) return windows;

  const touched = indicator.measures.flatMap((measure) => [...(change.days.get(measure.name) ?? [])]);
  const { spans } = indicator;
  if (!spans || touched.length === 0) return new Set();
  const fold = foldOver(buckets);
  return new Set(
    [...windows].filter((code) => {
      const window = parseWindow(code);
      const read = spans(fold(window), window, today);
      return touched.some((day) => read.some((span) => contains(span, day)));
    }),
  );
}
