import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeKind } from '../indicator/scope.ts';
import type { Place } from './delta.model.ts';

/** How far a scope is computed. Every computation writes it, so that two of one scope at once are a write conflict. */
export interface ScopeRecord {
  /** The name of the scope. */
  _id: string;
  kind: ScopeKind;
  /** Counts up with every computation. */
  revision: number;
  place: Place;
  /** The local day up to which windows that come with time (rolling ones, C+n) are computed. */
  computedTo: Day;
  /** The last day on which such a window can still come, as far as is known. */
  openUntil: Day | null;
  /** When the next day begins on which one may come, in ms; null when none can before another event. */
  dueAt: number | null;
}

const schema = new Schema(
  { _id: String },
  { versionKey: false, strict: false, collection: 'indicator_scopes' },
);
// The communities of a tenant; the programmes of a community.
schema.index({ kind: 1 });
// The scopes whose windows roll on or fall due.
schema.index({ dueAt: 1 });

export const registerScopes = (connection: Connection): unknown =>
  connection.models['IndicatorScope'] ?? connection.model('IndicatorScope', schema);

export const scopesOf = (connection: Connection): Collection<ScopeRecord> =>
  connection.collection<ScopeRecord>('indicator_scopes');
