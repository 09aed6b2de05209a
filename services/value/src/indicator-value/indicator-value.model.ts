import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Part, Reason } from '../indicator/definition.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';

/** One version of a value. */
export interface ValueVersion {
  /** Counts up from 1 whenever something below differs. */
  version: number;
  /** Version of the indicator's definition. */
  definitionVersion: number;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  n: number;
  /** Distinct persons behind it, or fewer; null where nobody knows. */
  persons: number | null;
  /** As in the definition, or the currency; null for an indicator of money without a single one. */
  unit: string | null;
  parts: Part[];
  reason: Reason | null;
  computedAt: Date;
}

/** The newest version of what an indicator comes to in one scope and window. */
export interface ValueRecord extends ValueVersion {
  _id: Id;
  /** The name of its scope. */
  scope: ScopeName;
  /** The community to which it belongs: of one, of an umbrella and of a cohort. */
  communityId: Id | null;
  code: string;
  window: string;
  /** Last day of the window; 9999-12-31 where it has none of its own. */
  endsOn: Day;
}

/** A version that a newer one took the place of. */
export interface FormerVersionRecord extends ValueVersion {
  valueId: Id;
}

const valueSchema = new Schema(
  { _id: String },
  { versionKey: false, strict: false, collection: 'indicator_values' },
);
// A row of the matrix, the values of a period, one value; and the rule that there is one.
valueSchema.index({ scope: 1, window: 1, code: 1 }, { unique: true });
// The values that a late membership touches.
valueSchema.index({ scope: 1, endsOn: 1 });

const formerSchema = new Schema(
  {},
  { versionKey: false, strict: false, collection: 'indicator_value_versions' },
);
// The history of one value, newest first.
formerSchema.index({ valueId: 1, version: -1 }, { unique: true });

export function registerIndicatorValues(connection: Connection): void {
  if (connection.models['IndicatorValue']) return;
  connection.model('IndicatorValue', valueSchema);
  connection.model('IndicatorValueVersion', formerSchema);
}

export const valuesOf = (connection: Connection): Collection<ValueRecord> =>
  connection.collection<ValueRecord>('indicator_values');

export const formerVersionsOf = (connection: Connection): Collection<FormerVersionRecord> =>
  connection.collection<FormerVersionRecord>('indicator_value_versions');
