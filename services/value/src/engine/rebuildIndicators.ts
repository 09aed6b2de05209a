import type { ClientSession, Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import { foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { addWindow, allWindows, evaluate } from '../indicator/evaluation.ts';
import type { Windows } from '../indicator/evaluation.ts';
import { measures } from '../indicator/indicators.ts';
import { LIFE } from '../indicator/measure.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { newVersions, writeVersions } from '../indicator-value/indicator-value.store.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { bucketId, bucketsOf } from './bucket.model.ts';
import { computedValues, hasValues } from './computeOne.ts';
import type { EngineDeps } from './computeScopes.ts';
import { deltasOf } from './delta.model.ts';
import type { Place } from './delta.model.ts';
import { foldLog } from './foldLog.ts';
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
  let written = 0;
  const wide = new Set<ScopeName>();
  for (const [scope, { buckets, place }] of scopes) {
    written += await inTransaction(connection, (session) =>
      rebuildScope(deps, scope, buckets, place, session),
    );
    for (const wider of widerThan(scope, buckets, place)) wide.add(wider);
  }
  for (const scope of wide) written += (await computeWideScope(deps, scope, true)).length;
  return { events, scopes: scopes.size + wide.size, written };
}

async function rebuildScope(
  { connection, clock }: EngineDeps,
  scope: ScopeName,
  buckets: Buckets,
  place: Place,
  session: ClientSession,
): Promise<number> {
  const kind = kindOf(scope);
  const today = localToday(clock, place);
  const windows: Windows = hasValues(kind) ? allWindows(kind, buckets, today) : new Map();
  const own = await valuesOf(connection).find({ scope }, { session }).toArray();
  for (const { code, window } of own) addWindow(windows, code, window);

  const computed = computedValues(scope, evaluate(kind, foldOver(buckets), windows, today));
  const inner = new Set(computed.map((value) => value.scope).filter((id) => id !== scope));
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

  await replaceBuckets(connection, scope, buckets, session);
  const days = new Map(measures.map(({ name }) => [name, new Set(daysWith(name, buckets))]));
  const until = openUntil(kind, null, { days, life: new Map() }, buckets);
  const before = await scopesOf(connection).findOne({ _id: scope }, { session });
  // Beyond the last one, so that no worker takes what it remembers for what is there now.
  const revision = (before?.revision ?? 0) + 1;
  const state = {
    revision,
    place,
    computedTo: today,
    openUntil: until,
    dueAt: dueAfter(today, until, place),
  };
  await scopesOf(connection).replaceOne({ _id: scope }, state, { session, upsert: true });
  return versions.length;
}

function* daysWith(measure: string, buckets: Buckets): Generator<string> {
  for (const [bucket, partials] of buckets) if (bucket !== LIFE && partials[measure]) yield bucket;
}

async function replaceBuckets(
  connection: Connection,
  scope: ScopeName,
  buckets: Buckets,
  session: ClientSession,
): Promise<void> {
  // "0" is the character after "/": the range holds every bucket of the scope and nothing else.
  const ofScope = { _id: { $gte: `${scope}/`, $lt: `${scope}0` } };
  await bucketsOf(connection).deleteMany(ofScope, { session });
  const records = [...buckets].map(([bucket, partials]) => ({ _id: bucketId(scope, bucket), partials }));
  if (records.length > 0) await bucketsOf(connection).insertMany(records, { session });
}
