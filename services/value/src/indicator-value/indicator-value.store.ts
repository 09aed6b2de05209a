import type { ClientSession, Connection } from 'mongoose';
import { newId } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import { personsBehind } from '../indicator/definition.ts';
import type { Finished, Indicator } from '../indicator/definition.ts';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { parseWindow } from '../indicator/window.ts';
import { formerVersionsOf, valuesOf } from './indicator-value.model.ts';
import type { FormerVersionRecord, ValueRecord, ValueVersion } from './indicator-value.model.ts';

/** What was computed: an indicator in a scope and window. */
export interface ComputedValue {
  scope: ScopeName;
  /** The community to which it belongs: of one, of an umbrella and of a cohort. */
  communityId: Id | null;
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
    persons: personsBehind(indicator, finished),
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
  persons,
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
    part.persons ?? null,
  ]);
  const figures = [numerator, denominator, value, n, persons, unit];
  return JSON.stringify([definitionVersion, ...figures, plainParts, reason]);
}

/** A stored value, as it was finished. */
function finishedOf({ numerator, denominator, value, n, unit, parts, reason }: ValueVersion): Finished {
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

/** The values of a scope whose window ends on a day or later and, unless it is null, before another day. */
export function valuesEndingIn(
  connection: Connection,
  scope: Id,
  from: Day,
  before: Day | null,
  session: ClientSession,
): Promise<ValueRecord[]> {
  const endsOn = before === null ? { $gte: from } : { $gte: from, $lt: before };
  return valuesOf(connection).find({ scope, endsOn }, { session }).toArray();
}

/** A value to be written, and the version whose place it takes. */
export interface NewVersion {
  record: ValueRecord;
  /** Null for a value that is new. */
  former: ValueRecord | null;
}

/** What of some computed values differs from what is known of them, as the versions to be written. */
export function newVersions(
  clock: Clock,
  computed: readonly ComputedValue[],
  known: (value: ComputedValue) => ValueRecord | undefined,
): NewVersion[] {
  return computed.flatMap((value) => {
    const figures = figuresOf(value);
    const former = known(value) ?? null;
    if (former && fingerprint(former) === fingerprint(figures)) return [];
    const { scope, communityId, indicator, window } = value;
    const record: ValueRecord = {
      _id: former?._id ?? newId('value'),
      scope,
      communityId,
      code: indicator.code,
      window,
      endsOn: parseWindow(window).to,
      version: (former?.version ?? 0) + 1,
      ...figures,
      computedAt: new Date(clock.now()),
    };
    return [{ record, former }];
  });
}

/** Writes new versions; those whose place they take go into the history. */
export async function writeVersions(
  connection: Connection,
  versions: readonly NewVersion[],
  session: ClientSession,
): Promise<void> {
  const created = versions.flatMap(({ record, former }) => (former ? [] : [record]));
  const formers = versions.flatMap(({ former }) => (former ? [formerOf(former)] : []));
  if (created.length > 0) await valuesOf(connection).insertMany(created, { session });
  if (formers.length === 0) return;
  await formerVersionsOf(connection).insertMany(formers, { session });
  const replaced = versions.filter(({ former }) => former !== null);
  await valuesOf(connection).bulkWrite(
    replaced.map(({ record: { _id, ...replacement } }) => ({ replaceOne: { filter: { _id }, replacement } })),
    { session },
  );
}

function formerOf(record: ValueRecord): FormerVersionRecord {
  const {
    _id: valueId,
    version,
    definitionVersion,
    numerator,
    denominator,
    value,
    n,
    persons,
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
    persons,
    unit,
    parts,
    reason,
    computedAt,
  };
}

/** The results of the values of one window: what derived indicators read. */
export function resultsIn(
  records: ReadonlyMap<string, ValueRecord>,
  window: string,
): { code: string; finished: Finished }[] {
  return [...records.values()].flatMap((record) =>
    record.window === window ? [{ code: record.code, finished: finishedOf(record) }] : [],
  );
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

/** Whether something of a scope was computed for a window that ended by a day. */
export async function hasValuesBy(connection: Connection, scope: ScopeName, day: Day): Promise<boolean> {
  const value = await valuesOf(connection).findOne(
    { scope, endsOn: { $lte: day } },
    { projection: { _id: 1 } },
  );
  return value !== null;
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
