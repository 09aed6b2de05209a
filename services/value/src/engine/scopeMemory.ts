import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { createFolds } from '../indicator/buckets.ts';
import type { Bucket, Buckets, Folds } from '../indicator/buckets.ts';
import type { Day } from '../indicator/local-day.ts';
import { valuesEndingIn } from '../indicator-value/indicator-value.store.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';
import { bucketsFrom } from './bucket.store.ts';
import type { ScopeRecord } from './scope.model.ts';

/** What a computation knows of a scope, loaded as far back as it needs; kept between computations by a `ScopeCache`. */
export interface ScopeMemory {
  /** Null for a scope that was never computed. */
  state: ScopeRecord | null;
  buckets: Buckets;
  folds: Folds;
  /** `life` and all buckets from this day on are loaded; null while none is. */
  bucketsFrom: Day | null;
  /** Into how many documents `life` is divided. */
  pieces: number;
  /** By `valueKey`. */
  values: Map<string, ValueRecord>;
  /** All values whose window ends on this day or later are loaded; null while none is. */
  valuesFrom: Day | null;
  /** Keys in the buckets, roughly: what the memory costs. */
  size: number;
}

export const valueKey = ({ window, code }: Pick<ValueRecord, 'window' | 'code'>): string =>
  `${window} ${code}`;

export function newMemory(state: ScopeRecord | null): ScopeMemory {
  const buckets: Buckets = new Map();
  return {
    state,
    buckets,
    folds: createFolds(buckets),
    bucketsFrom: null,
    pieces: 1,
    values: new Map(),
    valuesFrom: null,
    size: 0,
  };
}

/** Loads `life` and the buckets from a day on, as far as they are not there yet. */
export async function reachBuckets(
  connection: Connection,
  scope: Id,
  memory: ScopeMemory,
  from: Day,
  session: ClientSession,
): Promise<void> {
  if (memory.bucketsFrom !== null && memory.bucketsFrom <= from) return;
  // A scope that was never computed has no bucket.
  const before = memory.bucketsFrom;
  const found = memory.state ? await bucketsFrom(connection, scope, from, before, session) : null;
  // Read the first time, with the rest.
  if (found && before === null) memory.pieces = found.pieces;
  for (const [bucket, partials] of found?.buckets ?? []) {
    memory.buckets.set(bucket, partials);
    memory.size += keysIn(partials);
  }
  memory.bucketsFrom = from;
}

/** Loads the values whose windows end on a day or later, as far as they are not there yet. */
export async function reachValues(
  connection: Connection,
  scope: Id,
  memory: ScopeMemory,
  from: Day,
  session: ClientSession,
): Promise<void> {
  if (memory.valuesFrom !== null && memory.valuesFrom <= from) return;
  const found = memory.state ? await valuesEndingIn(connection, scope, from, memory.valuesFrom, session) : [];
  for (const record of found) memory.values.set(valueKey(record), record);
  memory.valuesFrom = from;
}

export function keysIn(partials: Bucket): number {
  let keys = 0;
  for (const name in partials) keys += Object.keys(partials[name] ?? {}).length;
  return keys;
}
