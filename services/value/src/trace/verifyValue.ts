import type { Connection } from 'mongoose';
import type { Clock } from '@kolo/runtime';
import { computedValues } from '../engine/computeOne.ts';
import { localToday } from '../engine/timeDriven.ts';
import { foldOver } from '../indicator/buckets.ts';
import { addWindow, allWindows, evaluate } from '../indicator/evaluation.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';
import { figuresOf } from '../indicator-value/indicator-value.store.ts';
import { foldScope, foldedScope } from './scopeLog.ts';

/** A stored value beside what the event log gives. */
export interface Verification {
  status: 'EQUAL' | 'DIFFERENT' | 'NOT_COMPARED';
  version: number;
  eventsRead: number;
  stored: number | null;
  recomputed: number | null;
  /** As JSON. */
  differences: { field: string; stored: string; recomputed: string }[];
}

const compared = [
  'value',
  'numerator',
  'denominator',
  'n',
  'persons',
  'unit',
  'reason',
  'parts',
  'definitionVersion',
] as const;

/** Computes a stored value anew from the event log and compares the two, to the bit. Changes nothing. */
export async function verifyValue(
  { connection, clock }: { connection: Connection; clock: Clock },
  record: ValueRecord,
): Promise<Verification> {
  const { version, value: stored, code, window } = record;
  const scope = foldedScope(record);
  if (scope === null)
    return { status: 'NOT_COMPARED', version, eventsRead: 0, stored, recomputed: null, differences: [] };
  const { events, buckets, place } = await foldScope(connection, scope);
  const kind = kindOf(scope);
  const today = localToday(clock, place);
  // All of the window, because some indicators read what the others come to; a window that was emptied keeps its value.
  const windows = new Map(
    [...allWindows(kind, buckets, today)].map(([other, of]) => [
      other,
      new Set(of.has(window) ? [window] : []),
    ]),
  );
  addWindow(windows, code, window);
  const computed = computedValues(scope, evaluate(kind, foldOver(buckets), windows, today)).find(
    (one) => one.scope === record.scope && one.indicator.code === code && one.window === window,
  );
  const figures = computed ? figuresOf(computed) : null;
  const differences = compared.flatMap((field) => {
    const [there, given] = [record[field], figures?.[field]].map((figure) => JSON.stringify(figure ?? null));
    return there === given || there === undefined || given === undefined
      ? []
      : [{ field, stored: there, recomputed: given }];
  });
  const status = differences.length === 0 ? 'EQUAL' : 'DIFFERENT';
  return { status, version, eventsRead: events, stored, recomputed: figures?.value ?? null, differences };
}
