import type { ClientSession, Connection } from 'mongoose';
import { newId } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import type { Finished, Indicator } from '../indicator/definition.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import type { Day } from '../indicator/local-day.ts';
import { parseWindow } from '../indicator/window.ts';
import { formerVersionsOf, valuesOf } from './indicator-value.model.ts';
import type { FormerVersionRecord, ValueRecord, ValueVersion } from './indicator-value.model.ts';

/** What was computed: an indicator in a scope and window. */
export interface ComputedValue {
  /** A community or a cohort. */
  scope: Id;
  /** The community whose events were folded. */
  communityId: Id;
  indicator: Indicator;
  window: string;
  finished: Finished;
}

type Figures = Omit<ValueVersion, 'version' | 'computedAt'>;

/** What is kept of a result, and makes a new version when it differs. */
export function figuresOf({ indicator, finished }: Pick<ComputedValue, 'indicator' | 'finished'>): Figures {
  const { numerator, denominator, value, n, unit, parts = [], reason = null } = finished;
  const ownUnit = indicator.unit === 'currency' ? null : indicator.unit;
  return {
    definitionVersion: indicator.version,
    numerator,
    denominator,
    value,
    n,
    unit: unit ?? ownUnit,
    parts,
    reason,
  };
}

/** Equal for equal figures, to the bit. */
export function fingerprint({
  definitionVersion,
  numerator,
  denominator,
  value,
  n,
  unit,
  parts,
  reason,
}: Figures): string {
  const plainParts = parts.map((part) => [
    part.key,
    part.value,
    part.numerator,
    part.denominator,
    part.n,
    part.unit,
  ]);
  return JSON.stringify([definitionVersion, numerator, denominator, value, n, unit, plainParts, reason]);
}

/** A stored value, as it was finished. */
function finishedOf({
  numerator,
  denominator,
  value,
  n,
  unit,
  parts,
  reason,
}: ValueVersion): Finished {
  return {
    numerator,
    denominator,
    value,
    n,
    parts,
    ...(unit !== null && { unit }),
    ...(reason !== null && { reason }),
  };
}

/** All values of some scopes in some windows. */
export function valuesIn(
  connection: Connection,
  scopes: readonly Id[],
  windows: readonly string[],
  session?: ClientSession,
): Promise<ValueRecord[]> {
  const query = { scope: { $in: [...scopes] }, window: { $in: [...windows] } };
  return valuesOf(connection)
    .find(query, session ? { session } : {})
    .toArray();
}

/** Which values of a scope exist whose window ends on a day or later. */
export function valuesEndingFrom(
  connection: Connection,
  scope: Id,
  day: Day,
  session: ClientSession,
): Promise<Pick<ValueRecord, 'code' | 'window'>[]> {
  return valuesOf(connection)
    .find({ scope, endsOn: { $gte: day } }, { session, projection: { _id: 0, code: 1, window: 1 } })
    .toArray();
}

/**
 * Writes what was computed, where it differs from `stored`: a new version takes the place of the old, which goes into the
 * history. Returns how many values are new or have a new version.
 * @param stored what `valuesIn` found for the scopes and windows of `computed`, in the same transaction
 */
export async function writeValues(
  connection: Connection,
  clock: Clock,
  computed: readonly ComputedValue[],
  stored: readonly ValueRecord[],
  session: ClientSession,
): Promise<number> {
  const known = new Map(stored.map((record) => [keyOf(record), record]));
  const created: ValueRecord[] = [];
  const replaced: { former: FormerVersionRecord; record: ValueRecord }[] = [];
  for (const { scope, communityId, indicator, window, finished } of computed) {
    const figures = figuresOf({ indicator, finished });
    const { code } = indicator;
    const before = known.get(keyOf({ scope, window, code }));
    if (before && fingerprint(before) === fingerprint(figures)) continue;
    const record: ValueRecord = {
      _id: before?._id ?? newId('value'),
      scope,
      communityId,
      code,
      window,
      endsOn: parseWindow(window).to,
      version: (before?.version ?? 0) + 1,
      ...figures,
      computedAt: new Date(clock.now()),
    };
    if (before) replaced.push({ former: formerOf(before), record });
    else created.push(record);
  }
  if (created.length > 0) await valuesOf(connection).insertMany(created, { session });
  if (replaced.length > 0) {
    await formerVersionsOf(connection).insertMany(
      replaced.map(({ former }) => former),
      { session },
    );
    await valuesOf(connection).bulkWrite(
      replaced.map(({ record: { _id, ...replacement } }) => ({
        replaceOne: { filter: { _id }, replacement },
      })),
      { session },
    );
  }
  return created.length + replaced.length;
}

const keyOf = ({ scope, window, code }: Pick<ValueRecord, 'scope' | 'window' | 'code'>) =>
  `${scope} ${window} ${code}`;

function formerOf(record: ValueRecord): FormerVersionRecord {
  const {
    _id: valueId,
    version,
    definitionVersion,
    numerator,
    denominator,
    value,
    n,
    unit,
    parts,
    reason,
    computedAt,
  } = record;
  return {
    valueId,
    version,
    definitionVersion,
    numerator,
    denominator,
    value,
    n,
    unit,
    parts,
    reason,
    computedAt,
  };
}

/** The results of values that this Kolo still computes, by window: what derived indicators read. */
export function resultsByWindow(
  records: readonly ValueRecord[],
): Map<string, { code: string; finished: Finished }[]> {
  const byWindow = new Map<string, { code: string; finished: Finished }[]>();
  for (const record of records) {
    if (!indicatorOf(record.code)) continue;
    const result = { code: record.code, finished: finishedOf(record) };
    const ofWindow = byWindow.get(record.window);
    if (ofWindow) ofWindow.push(result);
    else byWindow.set(record.window, [result]);
  }
  return byWindow;
}

/** The newest version of one value; null for one that was never computed. */
export function valueOf(
  connection: Connection,
  scope: Id,
  window: string,
  code: string,
): Promise<ValueRecord | null> {
  return valuesOf(connection).findOne({ scope, window, code });
}

/** The community to which a cohort's values belong; null for a cohort of which nothing was computed. */
export async function communityOfCohort(connection: Connection, cohortId: Id): Promise<Id | null> {
  const value = await valuesOf(connection).findOne({ scope: cohortId }, { projection: { communityId: 1 } });
  return value?.communityId ?? null;
}

/** Versions of a value that newer ones took the place of, newest first, from below a version on. */
export function formerVersions(
  connection: Connection,
  valueId: Id,
  below: number,
  limit: number,
): Promise<FormerVersionRecord[]> {
  return formerVersionsOf(connection)
    .find({ valueId, version: { $lt: below } }, { sort: { version: -1 }, limit })
    .toArray();
}
