import type { ClientSession, Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import type { Clock } from '@kolo/runtime';
import { foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { addWindow, allWindows, evaluate } from '../indicator/evaluation.ts';
import type { Windows } from '../indicator/evaluation.ts';
import { measures } from '../indicator/indicators.ts';
import { LIFE } from '../indicator/measure.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { newVersions, writeVersions } from '../indicator-value/indicator-value.store.ts';
import type { ComputedValue } from '../indicator-value/indicator-value.store.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';
import { bucketsOf } from './bucket.model.ts';
import { recordsOf } from './bucket.store.ts';
import { computedValues, hasValues } from './computeOne.ts';
import type { EngineDeps } from './engineDeps.ts';
import { deltasOf } from './delta.model.ts';
import type { Place } from './delta.model.ts';
import { foldLog } from './foldLog.ts';
import type { LogFold } from './foldLog.ts';
import { scopesOf } from './scope.model.ts';
import { computeWideScope } from './computeWideScopes.ts';
import { valueKey } from './scopeMemory.ts';
import { wideChangesOf } from './wide-change.model.ts';
import { widerThan } from './widerScopes.ts';
import { dueAfter, localToday, openUntil } from './timeDriven.ts';

export interface Rebuild {
  events: number;
  scopes: number;
  /** Values that are new or differed: 0 when the database was as the log says. */
  written: number;
}

/**
 * Makes buckets and values anew from the event log, after a change of definitions or to be sure. Values that come to the
 * same stay as they are; others get a new version. Stop value's workers before: a batch that is committed while the log
 * is read would be counted by the next rebuild only.
 */
export async function rebuildIndicators(deps: EngineDeps): Promise<Rebuild> {
  const { connection } = deps;
  // They are in the log, and folding them again would count them twice.
  await deltasOf(connection).deleteMany({});
  const { events, scopes } = await foldLog(connection);
  await wideChangesOf(connection).deleteMany({});
  const former = await bucketIds(connection);
  let written = 0;
  const wide = new Set<ScopeName>();
  for (const batch of batchesOf(scopes)) {
    written += await inTransaction(connection, (session) => rebuildScopes(deps, batch, former, session));
    for (const { scope, buckets, place } of batch) {
      for (const wider of widerThan(scope, buckets, place)) wide.add(wider);
    }
  }
  for (const scope of wide) written += (await computeWideScope(deps, scope, true)).length;
  return { events, scopes: scopes.size + wide.size, written };
}

/** The buckets that there are, by scope. (The embedded store deletes by ids in a tenth of the time that it takes for a range.) */
async function bucketIds(connection: Connection): Promise<Map<ScopeName, string[]>> {
  const ids = new Map<ScopeName, string[]>();
  for await (const { _id, scope } of bucketsOf(connection).find(
    {},
    { projection: { scope: 1 }, batchSize: 5_000 },
  )) {
    const known = ids.get(scope);
    if (known) known.push(_id);
    else ids.set(scope, [_id]);
  }
  return ids;
}

interface FoldedScope {
  scope: ScopeName;
  buckets: Buckets;
  place: Place;
}

/** Scopes rebuilt in one transaction: there may be thousands of organisations that hold next to nothing. */
const MAX_SCOPES = 50;
const MAX_BUCKETS = 500;

function* batchesOf(scopes: LogFold['scopes']): Generator<FoldedScope[]> {
  let [batch, size]: [FoldedScope[], number] = [[], 0];
  for (const [scope, folded] of scopes) {
    if (batch.length >= MAX_SCOPES || (batch.length > 0 && size + folded.buckets.size > MAX_BUCKETS)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push({ scope, ...folded });
    size += folded.buckets.size;
  }
  if (batch.length > 0) yield batch;
}

/** Returns how many values were written. */
async function rebuildScopes(
  { connection, clock }: EngineDeps,
  batch: readonly FoldedScope[],
  former: ReadonlyMap<ScopeName, string[]>,
  session: ClientSession,
): Promise<number> {
  const names = batch.map(({ scope }) => scope);
  const states = await scopesOf(connection)
    .find({ _id: { $in: names } }, { session })
    .toArray();
  const revisions = new Map(states.map(({ _id, revision }) => [_id, revision]));
  const own = await valuesOf(connection)
    .find({ scope: { $in: names } }, { session })
    .toArray();
  const ownOf = Map.groupBy(own, ({ scope }) => scope);

  const computed = batch.flatMap((folded) => computedAnew(folded, clock, ownOf.get(folded.scope) ?? []));
  const inner = new Set(computed.map(({ scope }) => scope)).difference(new Set(names));
  const stored =
    inner.size > 0
      ? await valuesOf(connection)
          .find({ scope: { $in: [...inner] } }, { session })
          .toArray()
      : [];
  const known = new Map([...own, ...stored].map((record) => [`${record.scope} ${valueKey(record)}`, record]));
  const versions = newVersions(clock, computed, (value) =>
    known.get(`${value.scope} ${valueKey({ window: value.window, code: value.indicator.code })}`),
  );
  await writeVersions(connection, versions, session);
  await replaceBuckets(connection, batch, former, session);
  await scopesOf(connection).bulkWrite(
    batch.map((folded) => {
      // Beyond the last one, so that no worker takes what it remembers for what is there now.
      const revision = (revisions.get(folded.scope) ?? 0) + 1;
      const replacement = { revision, ...stateOf(folded, clock) };
      return { replaceOne: { filter: { _id: folded.scope }, replacement, upsert: true } };
    }),
    { session },
  );
  return versions.length;
}

function computedAnew(
  { scope, buckets, place }: FoldedScope,
  clock: Clock,
  own: readonly ValueRecord[],
): ComputedValue[] {
  const kind = kindOf(scope);
  const today = localToday(clock, place);
  const windows: Windows = hasValues(kind)
    ? allWindows(kind, buckets, today)
    : new Map<string, Set<string>>();
  for (const { code, window } of own) addWindow(windows, code, window);
  return computedValues(scope, evaluate(kind, foldOver(buckets), windows, today));
}

function stateOf({ scope, buckets, place }: FoldedScope, clock: Clock) {
  const today = localToday(clock, place);
  const days = new Map(measures.map(({ name }) => [name, new Set(daysWith(name, buckets))]));
  const kind = kindOf(scope);
  const until = openUntil(kind, null, { days, life: new Map() }, buckets);
  return { kind, place, computedTo: today, openUntil: until, dueAt: dueAfter(today, until, place) };
}

function* daysWith(measure: string, buckets: Buckets): Generator<string> {
  for (const [bucket, partials] of buckets) if (bucket !== LIFE && partials[measure]) yield bucket;
}

async function replaceBuckets(
  connection: Connection,
  batch: readonly FoldedScope[],
  former: ReadonlyMap<ScopeName, string[]>,
  session: ClientSession,
): Promise<void> {
  const ids = batch.flatMap(({ scope }) => former.get(scope) ?? []);
  if (ids.length > 0) await bucketsOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  const records = batch.flatMap(({ scope, buckets }) => recordsOf(scope, buckets));
  if (records.length > 0) await bucketsOf(connection).insertMany(records, { session });
}
