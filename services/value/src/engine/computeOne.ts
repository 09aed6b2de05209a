import type { ClientSession, Connection } from 'mongoose';
import type { Clock, Id } from '@kolo/runtime';
import type { Buckets } from '../indicator/buckets.ts';
import { affectedWindows, applyDelta, lifeDays, since } from '../indicator/change.ts';
import type { Change } from '../indicator/change.ts';
import { derivedWindows, evaluate } from '../indicator/evaluation.ts';
import type { Results, Windows } from '../indicator/evaluation.ts';
import { indicatorOf, indicatorsOf } from '../indicator/indicators.ts';
import { addDays } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';
import { LIFE } from '../indicator/measure.ts';
import { idsIn, kindOf } from '../indicator/scope.ts';
import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import { FIRST_DAY, LAST_DAY, parseWindow } from '../indicator/window.ts';
import { newVersions, resultsIn, valuesIn } from '../indicator-value/indicator-value.store.ts';
import type { ComputedValue, NewVersion } from '../indicator-value/indicator-value.store.ts';
import { combineDeltas } from './combineDeltas.ts';
import type { Place, ScopeDelta } from './delta.model.ts';
import type { ScopeRecord } from './scope.model.ts';
import { keysIn, reachBuckets, reachValues, valueKey } from './scopeMemory.ts';
import type { ScopeMemory } from './scopeMemory.ts';
import { dueAfter, localToday, longestRolling, openUntil } from './timeDriven.ts';

/** What has to be written for one scope. */
export interface ScopeWork {
  memory: ScopeMemory;
  delta: Buckets;
  change: Change;
  /** Those that were computed. */
  windows: Windows;
  versions: NewVersion[];
  state: ScopeRecord;
}

interface Reading {
  connection: Connection;
  session: ClientSession;
  scope: Id;
  memory: ScopeMemory;
}

/**
 * Folds deltas of one scope into its memory, and computes every value that they or the days gone by may have changed.
 * Only reads from the store. Null when there is nothing to do.
 */
export async function computeOne(
  reading: Reading,
  clock: Clock,
  deltas: readonly ScopeDelta[],
): Promise<ScopeWork | null> {
  const { scope, memory } = reading;
  const kind = kindOf(scope);
  const { delta, place } = combineDeltas(deltas, memory.state?.place);
  if (!place) return null;
  const today = localToday(clock, place);
  const computedTo = memory.state?.computedTo ?? null;
  const timePassed = computedTo !== null && computedTo < today;
  if (deltas.length === 0 && memory.state && !timePassed) return null;

  await reachBuckets(reading.connection, scope, memory, firstDay(kind, delta, today), reading.session);
  const daysBefore = lifeDays(kind, memory.buckets);
  const change = applyDelta(memory.buckets, delta);
  memory.folds.add(delta);
  for (const partials of delta.values()) memory.size += keysIn(partials);

  const recent = timePassed ? await recentDays(reading, computedTo) : new Map<string, Set<Day>>();
  const existing = await existingSince(reading, since(kind, change));
  const { buckets } = memory;
  const situation = { kind, change, daysBefore, buckets, today, computedTo, existing, recent };
  const windows = hasValues(kind) ? affectedWindows(situation) : new Map<string, Set<string>>();
  const versions = await computeWindows(reading, clock, windows, today);
  return { memory, delta, change, windows, versions, state: nextState(scope, memory, change, place, today) };
}

/** What belongs to no community of a tenant is a part of the tenant and nothing by itself. */
export const hasValues = (kind: ScopeKind): boolean => kind !== 'tenant';

function firstDay(kind: ScopeKind, delta: Buckets, today: Day): Day {
  // These have windows over all their days, and not many of those.
  if (kind === 'programme' || kind === 'activity') return FIRST_DAY;
  let first = today;
  for (const bucket of delta.keys()) if (bucket !== LIFE && bucket < first) first = bucket;
  return first;
}

/** By measure, the days that may have rolled into new windows since `computedTo`. */
async function recentDays(reading: Reading, computedTo: Day): Promise<Map<string, Set<Day>>> {
  const from = addDays(computedTo, 1 - longestRolling);
  await reachBuckets(reading.connection, reading.scope, reading.memory, from, reading.session);
  const days = new Map<string, Set<Day>>();
  for (const [bucket, partials] of reading.memory.buckets) {
    if (bucket === LIFE || bucket < from) continue;
    for (const name in partials) days.set(name, (days.get(name) ?? new Set()).add(bucket));
  }
  return days;
}

async function existingSince(
  reading: Reading,
  from: Day | null,
): Promise<{ code: string; window: string }[]> {
  // Windows without days of their own end on the last day that there is.
  const first = from ?? LAST_DAY;
  await reachValues(reading.connection, reading.scope, reading.memory, first, reading.session);
  return [...reading.memory.values.values()].filter(({ endsOn }) => endsOn >= first);
}

async function computeWindows(
  reading: Reading,
  clock: Clock,
  windows: Windows,
  today: Day,
): Promise<NewVersion[]> {
  const { connection, session, scope, memory } = reading;
  const first = firstDayRead(memory, windows, today);
  if (first !== null) await reachBuckets(connection, scope, memory, first, session);
  const asked = allAsked(kindOf(scope), windows);
  if (asked.size === 0) return [];
  const ends = [...asked].map((window) => parseWindow(window).to).sort();
  await reachValues(connection, scope, memory, ends[0] ?? today, session);

  const results = evaluate(kindOf(scope), memory.folds.over, windows, today, (window) =>
    resultsIn(memory.values, window),
  );
  const [own, inner] = partition(computedValues(scope, results), (value) => value.scope === scope);
  const versions = newVersions(clock, own, (value) => memory.values.get(valueKeyOf(value)));
  for (const { record } of versions) memory.values.set(valueKey(record), record);
  return [...versions, ...(await innerVersions(reading, clock, inner))];
}

const valueKeyOf = ({ window, indicator: { code } }: ComputedValue) => valueKey({ window, code });

/** Cohorts are few and computed three times in their life: read as they are needed. */
async function innerVersions(
  { connection, session }: Reading,
  clock: Clock,
  computed: readonly ComputedValue[],
): Promise<NewVersion[]> {
  if (computed.length === 0) return [];
  const scopes = [...new Set(computed.map(({ scope }) => scope))];
  const stored = await valuesIn(
    connection,
    scopes,
    [...new Set(computed.map(({ window }) => window))],
    session,
  );
  const known = new Map(stored.map((record) => [`${record.scope} ${valueKey(record)}`, record]));
  return newVersions(clock, computed, (value) => known.get(`${value.scope} ${valueKeyOf(value)}`));
}

/** The first day that some windows read in measures by day; null when they read none. */
function firstDayRead({ folds }: ScopeMemory, windows: Windows, today: Day): Day | null {
  let first: Day | null = null;
  for (const [code, ofIndicator] of windows) {
    const indicator = indicatorOf(code);
    if (!indicator?.measures.some(({ bucket }) => bucket === 'DAY')) continue;
    for (const window of [...ofIndicator].map(parseWindow)) {
      const spans = indicator.spans?.(folds.over(window), window, today) ?? [window];
      for (const { from } of spans) if (first === null || from < first) first = from;
    }
  }
  return first;
}

/** The windows to compute, with those that derived indicators add. */
function allAsked(kind: ScopeKind, windows: Windows): Set<string> {
  const asked = new Set([...windows.values()].flatMap((ofIndicator) => [...ofIndicator]));
  for (const indicator of indicatorsOf(kind)) {
    if (indicator.derived) for (const window of derivedWindows(indicator, windows)) asked.add(window);
  }
  return asked;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

/** Results as values: those of the scope and, of a community, those of the cohorts inside it. */
export function computedValues(scope: ScopeName, results: Results): ComputedValue[] {
  const values: ComputedValue[] = [];
  const kind = kindOf(scope);
  const communityId = kind === 'community' || kind === 'umbrella' ? idsIn(scope).id : null;
  for (const [code, ofIndicator] of results) {
    const indicator = indicatorOf(code);
    if (!indicator) continue;
    for (const [window, finished] of ofIndicator) {
      values.push({ scope, communityId, indicator, window, finished });
      if (kind !== 'community') continue;
      for (const [inner, ofInner] of Object.entries(finished.inner ?? {})) {
        values.push({ scope: inner, communityId, indicator, window, finished: ofInner });
      }
    }
  }
  return values;
}

function nextState(
  scope: Id,
  { state, buckets }: ScopeMemory,
  change: Change,
  place: Place,
  today: Day,
): ScopeRecord {
  // A clock that was set back must not make days come twice.
  const computedTo = state && state.computedTo > today ? state.computedTo : today;
  const until = openUntil(kindOf(scope), state?.openUntil ?? null, change, buckets);
  const revision = (state?.revision ?? 0) + 1;
  return {
    _id: scope,
    kind: kindOf(scope),
    revision,
    place,
    computedTo,
    openUntil: until,
    dueAt: dueAfter(computedTo, until, place),
  };
}
