import type { ClientSession, Connection } from 'mongoose';
import { inTransaction, isDuplicateKey } from '@kolo/runtime';
import { territories } from '../indicator/measure/parts.ts';
import { LIFE } from '../indicator/measure.ts';
import { idsIn, inTenant, kindOf, wideScope } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';
import { writeVersions } from '../indicator-value/indicator-value.store.ts';
import { bucketId, bucketsOf } from './bucket.model.ts';
import type { EngineDeps } from './engineDeps.ts';
import type { ScopeWork } from './computeOne.ts';
import { computeWide } from './computeWide.ts';
import { shardOf } from './delta.model.ts';
import { scopesOf } from './scope.model.ts';
import { addChange, fromRecord, noChange, toRecord, wideChangesOf } from './wide-change.model.ts';
import type { WideChange } from './wide-change.model.ts';
import { hasOtherParts, widerThan } from './widerScopes.ts';

/** Changes taken into one computation; more wait for the next one. */
const MAX_CHANGES = 5_000;
const MAX_COLLISIONS = 5;

/** Computes the wide scopes of a shard whose parts changed, each in a transaction of its own: their cost is that of all their parts. */
export async function computeWideWaiting(deps: EngineDeps, shard: number): Promise<void> {
  const waiting = await wideChangesOf(deps.connection)
    .find({ shard }, { projection: { scope: 1 }, limit: MAX_CHANGES })
    .toArray();
  const errors: unknown[] = [];
  for (const scope of new Set(waiting.map((change) => change.scope))) {
    await computeWideScope(deps, scope).catch((reason: unknown) => errors.push(reason));
  }
  if (errors.length === 1) throw errors[0];
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} scopes could not be computed`);
}

/** Computes one wide scope, also when nothing waits: for what comes with time. `all`: as if everything had changed. */
export async function computeWideScope(
  deps: EngineDeps,
  scope: ScopeName,
  all = false,
): Promise<ValueRecord[]> {
  for (let collisions = 0; ; collisions += 1) {
    try {
      const updated = await inTransaction(deps.connection, (session) =>
        computeInside(deps, scope, all, session),
      );
      if (updated.length > 0) await deps.updated?.(updated);
      return updated;
    } catch (error) {
      // Two first computations at once: the other was faster, and what it wrote is there now.
      if (!isDuplicateKey(error) || collisions >= MAX_COLLISIONS) throw error;
    }
  }
}

async function computeInside(
  { connection, clock }: EngineDeps,
  scope: ScopeName,
  all: boolean,
  session: ClientSession,
): Promise<ValueRecord[]> {
  // Read before the buckets: what is told after this waits for the next computation, whether its partials are seen here or not.
  const records = await wideChangesOf(connection)
    .find({ shard: shardOf(scope), scope }, { session, limit: MAX_CHANGES })
    .toArray();
  const change = noChange();
  for (const record of records) addChange(change, fromRecord(record));
  change.all ||= all;
  const work = await computeWide({ connection, session, scope }, clock, change);
  if (work) {
    const { _id, ...replacement } = work.state;
    // What two computations of one scope fight over.
    await scopesOf(connection).replaceOne({ _id }, replacement, { session, upsert: true });
    await writeVersions(connection, work.versions, session);
    const outer = await outerTerritory(connection, scope, session);
    if (outer && records.length > 0) await tellWider(connection, new Map([[outer, change]]), session);
  }
  const ids = records.map((record) => record._id);
  if (ids.length > 0) await wideChangesOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  return work?.versions.map(({ record }) => record) ?? [];
}

/** A territory that lies in another lies in what that one lies in. */
async function outerTerritory(
  connection: Connection,
  scope: ScopeName,
  session: ClientSession,
): Promise<ScopeName | null> {
  if (kindOf(scope) !== 'territory') return null;
  const { id, tenantId } = idsIn(scope);
  const query = { _id: bucketId(inTenant(id, tenantId ?? ''), LIFE) };
  const life = await bucketsOf(connection).findOne(query, { session });
  const told = life?.partials[territories.name]?.[id] as readonly [number, string | null] | undefined;
  return told?.[1] ? wideScope('territory', inTenant(told[1], tenantId ?? '')) : null;
}

/** What the computations of base scopes changed in wider ones. */
export function widerChanges(
  works: readonly Pick<ScopeWork, 'change' | 'memory' | 'state'>[],
): Map<ScopeName, WideChange> {
  const changes = new Map<ScopeName, WideChange>();
  for (const { change, memory, state } of works) {
    if (change.days.size === 0 && change.life.size === 0) continue;
    for (const wide of widerThan(state._id, memory.buckets, state.place)) {
      const known = changes.get(wide) ?? noChange();
      changes.set(wide, known);
      addChange(known, { ...change, all: hasOtherParts(wide, change) });
    }
  }
  return changes;
}

/** Lets wide scopes be computed; told in the transaction that changed their parts. */
export async function tellWider(
  connection: Connection,
  changes: ReadonlyMap<ScopeName, WideChange>,
  session: ClientSession,
): Promise<void> {
  const records = [...changes].map(([scope, change]) => toRecord(scope, shardOf(scope), change));
  if (records.length > 0) await wideChangesOf(connection).insertMany(records, { session });
}
