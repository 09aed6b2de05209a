import { addWindow, allWindows } from '../indicator/evaluation.ts';
import type { Windows } from '../indicator/evaluation.ts';
import { LIFE } from '../indicator/measure.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { openSpan } from '../indicator/window.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { figuresOf, fingerprint } from '../indicator-value/indicator-value.store.ts';
import { nowhere } from './appendDeltas.ts';
import { combineParts, evaluateParts } from './combineParts.ts';
import type { PartBuckets } from './combineParts.ts';
import { computedValues, hasValues } from './computeOne.ts';
import { placeOf } from './computeWide.ts';
import type { Place } from './delta.model.ts';
import { partsOf, widerThan } from './widerScopes.ts';
import type { EngineDeps } from './engineDeps.ts';
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
  const windowsOfScope = new Map<ScopeName, Windows>();
  for (const { scope, code, window } of stored) {
    const ofScope: Windows = windowsOfScope.get(scope) ?? new Map<string, Set<string>>();
    windowsOfScope.set(scope, ofScope);
    addWindow(ofScope, code, window);
  }
  const expect = (scope: ScopeName, place: Place, parts: readonly PartBuckets[]) => {
    const kind = kindOf(scope);
    const today = localToday(clock, place);
    const windows = allWindows(kind, combineParts(parts), today);
    // A window that was emptied keeps its value, which must be that of an empty window.
    for (const [code, kept] of windowsOfScope.get(scope) ?? []) {
      for (const window of kept) addWindow(windows, code, window);
    }
    for (const value of computedValues(scope, evaluateParts(kind, parts, windows, today))) {
      expected.set(`${value.scope} ${value.indicator.code} ${value.window}`, fingerprint(figuresOf(value)));
    }
  };
  const wide = new Set<ScopeName>();
  for (const [scope, { buckets, place }] of scopes) {
    if (hasValues(kindOf(scope))) expect(scope, place, [{ scope, spans: [openSpan], buckets }]);
    for (const wider of widerThan(scope, buckets, place)) wide.add(wider);
  }
  for (const scope of wide) {
    const parts = await partsOf(scope, (base) => Promise.resolve(scopes.get(base)?.buckets.get(LIFE)));
    const known = parts.flatMap((part) => {
      const folded = scopes.get(part.scope);
      return folded ? [{ ...part, ...folded }] : [];
    });
    expect(scope, placeOf(known) ?? nowhere, known);
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
