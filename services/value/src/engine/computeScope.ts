import type { ClientSession, Connection } from 'mongoose';
import { inTransaction, isDuplicateKey } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import type { Buckets } from '../indicator/buckets.ts';
import { affectedWindows, applyDelta, lifeDays, since } from '../indicator/change.ts';
import type { Change } from '../indicator/change.ts';
import { derivedWindows, evaluate } from '../indicator/evaluation.ts';
import type { Results, Windows } from '../indicator/evaluation.ts';
import { indicatorOf, indicators } from '../indicator/indicators.ts';
import { combineDeltas } from './combineDeltas.ts';
import { loadForWindows, loadRecentDays, loadTouched, writeTouched } from './bucket.store.ts';
import { deltasOf } from './delta.model.ts';
import type { Zone } from './delta.model.ts';
import { scopesOf } from './scope.model.ts';
import type { ScopeRecord } from './scope.model.ts';
import { dueAfter, localToday, openUntil } from './timeDriven.ts';
import {
  resultsByWindow,
  valuesEndingFrom,
  valuesIn,
  writeValues,
} from '../indicator-value/indicator-value.store.ts';
import type { ComputedValue } from '../indicator-value/indicator-value.store.ts';

export interface EngineDeps {
  connection: Connection;
  clock: Clock;
}

/** Deltas folded in one transaction; more wait for the next one. */
const MAX_DELTAS = 200;
const MAX_COLLISIONS = 5;

/**
 * Folds the deltas that wait for a scope into its buckets and writes new versions of the values that they change, and of
 * those that came with time. Any number may run at once, for one scope too: they conflict, and one starts again.
 */
export async function computeScope(deps: EngineDeps, scope: Id): Promise<void> {
  let [more, collisions] = [true, 0];
  while (more) {
    try {
      more = await inTransaction(deps.connection, (session) => computeOnce(deps, scope, session));
    } catch (error) {
      // Two first computations of one scope at once: the other was faster, and what it wrote is there now.
      if (!isDuplicateKey(error) || ++collisions > MAX_COLLISIONS) throw error;
    }
  }
}

/** Returns whether more deltas may wait. */
async function computeOnce(deps: EngineDeps, scope: Id, session: ClientSession): Promise<boolean> {
  const { connection, clock } = deps;
  const state = await scopesOf(connection).findOne({ _id: scope }, { session });
  const deltas = await deltasOf(connection).find({ scope }, { session, limit: MAX_DELTAS }).toArray();
  const { delta, zone } = combineDeltas(deltas, state?.zone);
  if (!zone) return false;
  const today = localToday(clock, zone);
  if (deltas.length === 0 && state && state.computedTo >= today) return false;

  const buckets = await loadTouched(connection, scope, delta, session);
  const daysBefore = lifeDays(buckets);
  const change = applyDelta(buckets, delta);
  const windows = await windowsToCompute(deps, { scope, state, buckets, change, daysBefore, today }, session);
  await computeWindows(deps, scope, buckets, windows, today, session);

  await writeTouched(connection, scope, buckets, delta, session);
  const ids = deltas.map((record) => record._id);
  if (ids.length > 0) await deltasOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  await writeState(connection, scope, { state, zone, today, change, buckets }, session);
  return deltas.length === MAX_DELTAS;
}

interface Situation {
  scope: Id;
  state: ScopeRecord | null;
  buckets: Buckets;
  change: Change;
  daysBefore: Map<string, Set<string>>;
  today: string;
}

async function windowsToCompute({ connection }: EngineDeps, situation: Situation, session: ClientSession) {
  const { scope, state, buckets, change, daysBefore, today } = situation;
  const from = since(change);
  const existing = from === null ? [] : await valuesEndingFrom(connection, scope, from, session);
  const computedTo = state?.computedTo ?? null;
  const timePassed = computedTo !== null && computedTo < today;
  const recent = timePassed
    ? await loadRecentDays(connection, scope, computedTo, session)
    : new Map<string, Set<string>>();
  return affectedWindows({ change, daysBefore, buckets, today, computedTo, existing, recent });
}

async function computeWindows(
  { connection, clock }: EngineDeps,
  scope: Id,
  buckets: Buckets,
  windows: Windows,
  today: string,
  session: ClientSession,
): Promise<void> {
  await loadForWindows(connection, scope, buckets, windows, today, session);
  const asked = new Set([...windows.values()].flatMap((ofIndicator) => [...ofIndicator]));
  for (const indicator of indicators) {
    if (indicator.derived) for (const window of derivedWindows(indicator, windows)) asked.add(window);
  }
  if (asked.size === 0) return;
  const stored = await valuesIn(connection, [scope], [...asked], session);
  const known = resultsByWindow(stored);
  const results = evaluate(buckets, windows, today, (window) => known.get(window) ?? []);
  const computed = computedValues(scope, results);
  const inner = [...new Set(computed.map((value) => value.scope))].filter((id) => id !== scope);
  const storedInner = inner.length > 0 ? await valuesIn(connection, inner, [...asked], session) : [];
  await writeValues(connection, clock, computed, [...stored, ...storedInner], session);
}

/** Results as values: those of the scope and those of the scopes inside it. */
export function computedValues(scope: Id, results: Results): ComputedValue[] {
  const values: ComputedValue[] = [];
  for (const [code, ofIndicator] of results) {
    const indicator = indicatorOf(code);
    if (!indicator) continue;
    for (const [window, finished] of ofIndicator) {
      values.push({ scope, communityId: scope, indicator, window, finished });
      for (const [inner, ofInner] of Object.entries(finished.inner ?? {})) {
        values.push({ scope: inner, communityId: scope, indicator, window, finished: ofInner });
      }
    }
  }
  return values;
}

interface NextState {
  state: ScopeRecord | null;
  zone: Zone;
  today: string;
  change: Change;
  buckets: Buckets;
}

async function writeState(
  connection: Connection,
  scope: Id,
  next: NextState,
  session: ClientSession,
): Promise<void> {
  const { state, zone, today, change, buckets } = next;
  // A clock that was set back must not make days come twice.
  const computedTo = state && state.computedTo > today ? state.computedTo : today;
  const until = openUntil(state?.openUntil ?? null, change, buckets);
  const replacement = { zone, computedTo, openUntil: until, dueAt: dueAfter(computedTo, until, zone) };
  if (state) await scopesOf(connection).replaceOne({ _id: scope }, replacement, { session });
  else await scopesOf(connection).insertOne({ _id: scope, ...replacement }, { session });
}
