import type { ClientSession, Connection } from 'mongoose';
import { foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { addWindow, allWindows, daysCounted, windowsOn } from '../indicator/evaluation.ts';
import type { Windows } from '../indicator/evaluation.ts';
import type { Indicator } from '../indicator/definition.ts';
import { indicatorsOf } from '../indicator/indicators.ts';
import { rolledOn } from '../indicator/change.ts';
import { addDays } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import { FIRST_DAY, LAST_DAY, daysOf, parseWindow } from '../indicator/window.ts';
import type { WindowKind } from '../indicator/window.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { bucketsBetween } from './bucket.store.ts';
import { longestRolling } from './timeDriven.ts';
import type { WideChange } from './wide-change.model.ts';
import type { ScopePart } from './widerScopes.ts';

interface Situation {
  kind: ScopeKind;
  parts: readonly ScopePart[];
  /** Codes of the indicators that may come to something else. */
  touched: ReadonlySet<string>;
  change: WideChange;
  today: Day;
  /** When days have gone by: the one up to which windows that come with time are computed. */
  computedTo: Day | null;
  /** `life` of all parts as one. */
  life: Buckets;
}

/** The indicators that a change of the parts, or days gone by, may have changed. */
export function touchedBy(kind: ScopeKind, change: WideChange, timePassed: boolean): Set<string> {
  const touched = indicatorsOf(kind).filter(
    ({ measures, windows }) =>
      change.all ||
      measures.some(({ name }) => change.days.has(name) || change.life.has(name)) ||
      (timePassed && windows.some((window) => daysOf(window))),
  );
  return new Set(touched.map(({ code }) => code));
}

/**
 * The windows whose values may differ from what they were. An indicator that counts by days in life is computed for all its windows:
 * what is joined from two parts may count on a day that neither counts by itself.
 */
export async function windowsToCompute(
  { connection, session, scope }: { connection: Connection; session: ClientSession; scope: ScopeName },
  situation: Situation,
): Promise<Windows> {
  const { kind, parts, touched, change, today, life } = situation;
  const windows: Windows = new Map();
  const indicators = indicatorsOf(kind).filter(({ code }) => touched.has(code));
  const needExisting = indicators.filter(
    ({ countsOn, measures }) => change.all || countsOn || measures.some(({ name }) => change.life.has(name)),
  );
  const existing = await existingWindows(
    connection,
    [scope, ...parts.map((part) => part.scope)],
    needExisting,
    session,
  );
  if (change.all) {
    for (const { scope: part } of parts) {
      const untold = untoldBy(kindOf(part), kind);
      if (untold.size === 0) continue;
      const all = await bucketsBetween(
        connection,
        part,
        FIRST_DAY,
        LAST_DAY,
        projectionFor(kind, untold),
        session,
      );
      for (const [code, ofIndicator] of allWindows(kind, new Map(all), today))
        if (untold.has(code)) for (const window of ofIndicator) addWindow(existing, code, window);
    }
  }
  const recent = await recentDays({ connection, session }, situation);
  for (const indicator of indicators) {
    const { code } = indicator;
    const own = [...(existing.get(code) ?? [])].filter((window) => isOf(indicator, window));
    const affected = indicator.countsOn
      ? [...own, ...windowsOn(indicator, daysCounted(indicator, life), today)]
      : [...affectedOwn(indicator, own, change), ...affectedByDays(indicator, situation, recent)];
    for (const window of affected) addWindow(windows, code, window);
  }
  return windows;
}

/**
 * The indicators of a kind of which a part has no values of its own that would tell: what belongs to no community has none, and of some
 * only wider scopes have any.
 */
function untoldBy(part: ScopeKind, kind: ScopeKind): Set<string> {
  const told = part === 'tenant' ? [] : indicatorsOf(part);
  return new Set(indicatorsOf(kind).map(({ code }) => code)).difference(
    new Set(told.map(({ code }) => code)),
  );
}

function projectionFor(kind: ScopeKind, codes: ReadonlySet<string>): Record<string, 1> {
  const measures = indicatorsOf(kind).flatMap((indicator) =>
    codes.has(indicator.code) ? indicator.measures : [],
  );
  return Object.fromEntries(measures.map(({ name }) => [`partials.${name}`, 1 as const]));
}

const isOf = (indicator: Indicator, window: string): boolean =>
  indicator.windows.includes(parseWindow(window).kind);

/** Of the windows that there are, those that a change of parts or of life reaches. */
function affectedOwn(indicator: Indicator, own: readonly string[], { all, life }: WideChange): string[] {
  if (all) return [...own];
  const since = indicator.measures.flatMap(({ name }) => life.get(name) ?? []).sort()[0];
  return since === undefined ? [] : own.filter((window) => parseWindow(window).to >= since);
}

function affectedByDays(indicator: Indicator, situation: Situation, recent: Map<string, Set<Day>>): string[] {
  const { change, today, computedTo } = situation;
  const days = indicator.measures.flatMap(({ name }) => [...(change.days.get(name) ?? [])]);
  return [...windowsOn(indicator, days, today), ...rolledOn(indicator, { computedTo, today, recent })];
}

/** When days have gone by: by measure, the days with something in any part that may have rolled into new windows. */
async function recentDays(
  { connection, session }: { connection: Connection; session: ClientSession },
  { kind, parts, computedTo, today }: Situation,
): Promise<Map<string, Set<Day>>> {
  const days = new Map<string, Set<Day>>();
  if (computedTo === null) return days;
  const rolling = indicatorsOf(kind).filter(({ windows }) => windows.some(isRolling));
  const names = new Set(rolling.flatMap(({ measures }) => measures.map(({ name }) => name)));
  const from = addDays(computedTo, 1 - longestRolling);
  for (const { scope } of parts) {
    for (const [day, partials] of await bucketsBetween(connection, scope, from, today, null, session)) {
      for (const name in partials)
        if (names.has(name)) days.set(name, (days.get(name) ?? new Set()).add(day));
    }
  }
  return days;
}

const isRolling = (kind: WindowKind): boolean => 'rolling' in (daysOf(kind) ?? {});

/** The windows in which some scopes have values of some indicators. */
async function existingWindows(
  connection: Connection,
  scopes: readonly ScopeName[],
  indicators: readonly Indicator[],
  session: ClientSession,
): Promise<Windows> {
  const windows: Windows = new Map();
  if (indicators.length === 0) return windows;
  const codes = indicators.map(({ code }) => code);
  const values = valuesOf(connection).find(
    { scope: { $in: [...scopes] }, code: { $in: codes } },
    { session, projection: { _id: 0, code: 1, window: 1 } },
  );
  for await (const { code, window } of values) addWindow(windows, code, window);
  return windows;
}

/** Which measures some windows read by day, and from when to when. */
export function daysRead(
  kind: ScopeKind,
  life: Buckets,
  windows: Windows,
  today: Day,
): { measures: Set<string>; from: Day; to: Day } {
  const fold = foldOver(life);
  const measures = new Set<string>();
  let [from, to] = [LAST_DAY, FIRST_DAY];
  for (const indicator of indicatorsOf(kind)) {
    const byDay = indicator.measures.filter(({ bucket }) => bucket === 'DAY');
    const asked = windows.get(indicator.code);
    if (byDay.length === 0 || !asked) continue;
    for (const { name } of byDay) measures.add(name);
    for (const window of [...asked].map(parseWindow)) {
      for (const span of indicator.spans?.(fold(window), window, today) ?? [window]) {
        if (span.from < from) from = span.from;
        if (span.to > to) to = span.to;
      }
    }
  }
  return { measures: from > to ? new Set() : measures, from, to };
}
