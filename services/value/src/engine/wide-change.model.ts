import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Change } from '../indicator/change.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';

/**
 * What changed in the parts of a wide scope: appended by the computation of a part, deleted by that of the wide scope. Only where
 * something changed, not what: the partials of the parts say the rest.
 */
export interface WideChangeRecord {
  scope: ScopeName;
  /** `shardOf(scope)`. */
  shard: number;
  /** It has other parts than before: everything may be different. */
  all: boolean;
  /** As in `Change`. */
  days: Record<string, Day[]>;
  life: Record<string, Day>;
}

const schema = new Schema(
  {},
  { versionKey: false, strict: false, minimize: false, collection: 'indicator_wide_changes' },
);
// The wide scopes that wait in one shard, and what changed in one of them.
schema.index({ shard: 1, scope: 1 });

export const registerWideChanges = (connection: Connection): unknown =>
  connection.models['IndicatorWideChange'] ?? connection.model('IndicatorWideChange', schema);

export const wideChangesOf = (connection: Connection): Collection<WideChangeRecord> =>
  connection.collection<WideChangeRecord>('indicator_wide_changes');

/** What changed in a wide scope, as its computation takes it. */
export interface WideChange extends Change {
  all: boolean;
}

/** Adds what changed in one part. */
export function addChange(into: WideChange, { all, days, life }: WideChange): void {
  into.all ||= all;
  for (const [measure, ofMeasure] of days) {
    into.days.set(measure, (into.days.get(measure) ?? new Set<Day>()).union(ofMeasure));
  }
  for (const [measure, since] of life) {
    const known = into.life.get(measure);
    into.life.set(measure, known !== undefined && known < since ? known : since);
  }
}

export const noChange = (): WideChange => ({ all: false, days: new Map(), life: new Map() });

export const toRecord = (
  scope: ScopeName,
  shard: number,
  { all, days, life }: WideChange,
): WideChangeRecord => ({
  scope,
  shard,
  all,
  days: Object.fromEntries([...days].map(([measure, ofMeasure]) => [measure, [...ofMeasure]])),
  life: Object.fromEntries(life),
});

export const fromRecord = ({ all, days, life }: WideChangeRecord): WideChange => ({
  all,
  days: new Map(Object.entries(days).map(([measure, ofMeasure]) => [measure, new Set(ofMeasure)])),
  life: new Map(Object.entries(life)),
});
