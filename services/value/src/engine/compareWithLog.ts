import { foldOver } from '../indicator/buckets.ts';
import { allWindows, evaluate } from '../indicator/evaluation.ts';
import { kindOf } from '../indicator/scope.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { figuresOf, fingerprint } from '../indicator-value/indicator-value.store.ts';
import { computedValues } from './computeOne.ts';
import type { EngineDeps } from './computeScopes.ts';
import { foldLog } from './foldLog.ts';
import { localToday } from './timeDriven.ts';

export interface Comparison {
  events: number;
  /** Values in the database. */
  values: number;
  /** What differs between the database and the log, as sentences; empty when all is well. */
  differences: string[];
}

/**
 * Compares every stored value with what the event log gives, to the bit, and changes nothing. Meant for a system at rest:
 * an event that waits to be computed is a difference.
 */
export async function compareWithLog({ connection, clock }: EngineDeps): Promise<Comparison> {
  const { events, scopes } = await foldLog(connection);
  const stored = await valuesOf(connection).find({}).toArray();
  const expected = new Map<string, string>();
  const windowsOfScope = new Map<string, Map<string, Set<string>>>();
  for (const { scope, code, window } of stored) {
    const ofScope = windowsOfScope.get(scope) ?? new Map<string, Set<string>>();
    windowsOfScope.set(scope, ofScope.set(code, (ofScope.get(code) ?? new Set()).add(window)));
  }
  for (const [scope, { buckets, place }] of scopes) {
    const kind = kindOf(scope);
    const today = localToday(clock, place);
    const windows = allWindows(kind, buckets, today);
    // A window that was emptied keeps its value, which must be that of an empty window.
    for (const [code, kept] of windowsOfScope.get(scope) ?? []) {
      windows.set(code, (windows.get(code) ?? new Set<string>()).union(kept));
    }
    for (const value of computedValues(scope, evaluate(kind, foldOver(buckets), windows, today))) {
      expected.set(`${value.scope} ${value.indicator.code} ${value.window}`, fingerprint(figuresOf(value)));
    }
  }
  const differences: string[] = [];
  for (const record of stored) {
    const key = `${record.scope} ${record.code} ${record.window}`;
    const wanted = expected.get(key);
    const found = fingerprint(record);
    if (wanted !== found) differences.push(`${key} is ${found}, the log gives ${wanted ?? 'nothing'}`);
    expected.delete(key);
  }
  for (const [key, wanted] of expected) differences.push(`${key} is missing, the log gives ${wanted}`);
  return { events, values: stored.length, differences };
}
