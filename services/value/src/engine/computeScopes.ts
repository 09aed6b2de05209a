import type { ClientSession, Connection } from 'mongoose';
import { inTransaction, isDuplicateKey, isStoreAway } from '@kolo/runtime';
import type { Logger } from '@kolo/runtime';
import { isWide } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { writeVersions } from '../indicator-value/indicator-value.store.ts';
import { tellNetworks } from '../network/tellNetworks.ts';
import { bucketsOf } from './bucket.model.ts';
import { writesOf } from './bucket.store.ts';
import { computeOne } from './computeOne.ts';
import type { ScopeWork } from './computeOne.ts';
import { computeWideScope, computeWideWaiting, tellWider, widerChanges } from './computeWideScopes.ts';
import type { EngineDeps } from './engineDeps.ts';
import { deltasOf, isWideShard, scopesIn, shardOf, toDelta } from './delta.model.ts';
import { scopesOf } from './scope.model.ts';
import { newMemory } from './scopeMemory.ts';
import { shardsWaiting } from './shardsWaiting.ts';

/** Rows of deltas folded in one transaction, each of which holds the scopes of a batch; more wait for the next one. */
const MAX_ROWS = 400;
const MAX_COLLISIONS = 5;

/** The deltas to fold: all of a shard, or those of one scope that were split off; and a scope to compute also without any. */
interface Waiting {
  shard: number;
  only?: ScopeName;
  also?: ScopeName;
}

/**
 * Folds the deltas that wait in a shard into buckets and writes new versions of the values that they change. Any number may
 * run at once, for one shard too: they conflict, and one starts again. A scope that cannot be computed does not stop the
 * others; its error is thrown when they are done.
 * @returns the shards of the wider scopes that wait now, because what they are made of changed
 */
export async function computeWaiting(deps: EngineDeps, shard: number, logger?: Logger): Promise<Set<number>> {
  if (isWideShard(shard)) {
    await computeWideWaiting(deps, shard);
    return new Set();
  }
  try {
    return await computeAll(deps, { shard });
  } catch (error) {
    if (isStoreAway(error)) throw error;
    logger?.warn(
      { err: error, shard },
      'A shard could not be computed at once; its scopes are computed one by one',
    );
    const errors: unknown[] = [];
    let told = new Set<number>();
    for (const only of await splitWaiting(deps.connection, shard)) {
      try {
        told = told.union(await computeAll(deps, { shard, only }));
      } catch (reason) {
        errors.push(reason);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} scopes could not be computed`);
    return told;
  }
}

/** The same for one scope, also when no delta waits: for what comes with time. */
export async function computeScope(deps: EngineDeps, scope: ScopeName): Promise<void> {
  if (isWide(scope)) {
    await computeWideScope(deps, scope);
    return;
  }
  const shard = shardOf(scope);
  try {
    await computeAll(deps, { shard, also: scope });
  } catch (error) {
    if (isStoreAway(error)) throw error;
    await splitWaiting(deps.connection, shard);
    await computeAll(deps, { shard, only: scope, also: scope });
  }
}

async function computeAll(deps: EngineDeps, waiting: Waiting): Promise<Set<number>> {
  let [more, collisions] = [true, 0];
  const told = new Set<number>();
  while (more) {
    try {
      const { works, rows, wider } = await inTransaction(deps.connection, (session) =>
        computeBatch(deps, waiting, session),
      );
      for (const { memory, state } of works) deps.cache?.keep(state._id, { ...memory, state });
      const updated = works.flatMap(({ versions }) => versions.map(({ record }) => record));
      if (updated.length > 0) await deps.updated?.(updated);
      for (const scope of wider) told.add(shardOf(scope));
      more = rows === MAX_ROWS;
    } catch (error) {
      // Two first computations of one scope at once: the other was faster, and what it wrote is there now.
      if (!isDuplicateKey(error) || ++collisions > MAX_COLLISIONS) throw error;
    }
  }
  return told;
}

/** Runs again from its beginning when the transaction is retried: it leaves no trace but in the session and what it returns. */
async function computeBatch(
  { connection, clock, cache }: EngineDeps,
  { shard, only, also }: Waiting,
  session: ClientSession,
) {
  const query = only === undefined ? { shard } : { shard, only };
  const rows = await deltasOf(connection).find(query, { session, limit: MAX_ROWS }).toArray();
  const deltas = rows.flatMap(scopesIn);
  const byScope = Map.groupBy(deltas, ({ scope }) => scope);
  if (also !== undefined && !byScope.has(also)) byScope.set(also, []);
  if (byScope.size === 0) return { works: [], rows: 0, wider: [] };

  const states = await scopesOf(connection)
    .find({ _id: { $in: [...byScope.keys()] } }, { session })
    .toArray();
  const stateOf = new Map(states.map((state) => [state._id, state]));
  const works: ScopeWork[] = [];
  for (const [scope, ofScope] of byScope) {
    const state = stateOf.get(scope) ?? null;
    const memory = cache?.take(scope, state) ?? newMemory(state);
    const work = await computeOne({ connection, session, scope, memory }, clock, ofScope);
    if (work) works.push(work);
  }
  const wider = await write(connection, works, session);
  const ids = rows.map((record) => record._id);
  if (ids.length > 0) await deltasOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  return { works, rows: rows.length, wider };
}

/** Gives each scope that waits in a shard rows of its own; returns those scopes. */
async function splitWaiting(connection: Connection, shard: number): Promise<Set<ScopeName>> {
  return inTransaction(connection, async (session) => {
    const deltas = deltasOf(connection);
    const whole = await deltas.find({ shard, only: null }, { session }).toArray();
    const parts = whole.flatMap(scopesIn).map((one) => toDelta(shard, [one], one.scope));
    if (parts.length > 0) {
      await deltas.deleteMany({ _id: { $in: whole.map(({ _id }) => _id) } }, { session });
      await deltas.insertMany(parts, { session });
    }
    const split = await deltas.find({ shard }, { session, projection: { only: 1 } }).toArray();
    return new Set(split.flatMap(({ only }) => only ?? []));
  });
}

/** Returns the wider scopes that were told of it. */
async function write(
  connection: Connection,
  works: readonly ScopeWork[],
  session: ClientSession,
): Promise<ScopeName[]> {
  if (works.length === 0) return [];
  // First what two computations of one scope fight over, so that the loser has written nothing else.
  await scopesOf(connection).bulkWrite(
    works.map(({ state: { _id, ...replacement } }) => ({
      replaceOne: { filter: { _id }, replacement, upsert: true },
    })),
    { session },
  );
  const buckets = works.flatMap(({ memory, delta, state }) => writesOf(state._id, memory, delta));
  if (buckets.length > 0) await bucketsOf(connection).bulkWrite(buckets, { session });
  await writeVersions(
    connection,
    works.flatMap(({ versions }) => versions),
    session,
  );
  await tellNetworks(connection, works, session);
  const changes = widerChanges(works);
  await tellWider(connection, changes, session);
  return [...changes.keys()];
}

/** Computes until nothing waits: what is told of parts is then in the scopes that are made of them too. */
export async function computeEverything(deps: EngineDeps): Promise<void> {
  for (;;) {
    const waiting = await shardsWaiting(deps.connection);
    if (waiting.size === 0) return;
    for (const shard of waiting) await computeWaiting(deps, shard);
  }
}
