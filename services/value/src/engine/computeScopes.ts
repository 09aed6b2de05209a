import type { ClientSession, Connection } from 'mongoose';
import { inTransaction, isDuplicateKey, isStoreAway } from '@kolo/runtime';
import type { Clock, Id, Logger } from '@kolo/runtime';
import { writeVersions } from '../indicator-value/indicator-value.store.ts';
import { bucketsOf } from './bucket.model.ts';
import { writesOf } from './bucket.store.ts';
import { computeOne } from './computeOne.ts';
import type { ScopeWork } from './computeOne.ts';
import { deltasOf, shardOf } from './delta.model.ts';
import type { DeltaRecord } from './delta.model.ts';
import type { ScopeCache } from './scopeCache.ts';
import { scopesOf } from './scope.model.ts';
import { newMemory } from './scopeMemory.ts';

export interface EngineDeps {
  connection: Connection;
  clock: Clock;
  /** What this process keeps between computations; without it, each loads what it needs. */
  cache?: ScopeCache;
}

/** Deltas folded in one transaction; more wait for the next one. */
const MAX_DELTAS = 500;
const MAX_COLLISIONS = 5;

type Waiting = Partial<Pick<DeltaRecord, 'scope'>> & Pick<DeltaRecord, 'shard'>;

/**
 * Folds the deltas that wait in a shard into buckets and writes new versions of the values that they change. Any number may
 * run at once, for one shard too: they conflict, and one starts again. A scope that cannot be computed does not stop the
 * others; its error is thrown when they are done.
 */
export async function computeWaiting(deps: EngineDeps, shard: number, logger?: Logger): Promise<void> {
  try {
    await computeAll(deps, { shard });
  } catch (error) {
    if (isStoreAway(error)) throw error;
    logger?.warn(
      { err: error, shard },
      'A shard could not be computed at once; its scopes are computed one by one',
    );
    const waiting = await deltasOf(deps.connection)
      .find({ shard }, { projection: { scope: 1 } })
      .toArray();
    const errors: unknown[] = [];
    for (const scope of new Set(waiting.map((delta) => delta.scope))) {
      await computeAll(deps, { shard, scope }).catch((reason: unknown) => errors.push(reason));
    }
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} scopes could not be computed`);
  }
}

/** The same for one scope, also when no delta waits: for what comes with time. */
export function computeScope(deps: EngineDeps, scope: Id): Promise<void> {
  return computeAll(deps, { shard: shardOf(scope), scope });
}

async function computeAll(deps: EngineDeps, waiting: Waiting): Promise<void> {
  let [more, collisions] = [true, 0];
  while (more) {
    try {
      const { works, deltas } = await inTransaction(deps.connection, (session) =>
        computeBatch(deps, waiting, session),
      );
      for (const { memory, state } of works) deps.cache?.keep(state._id, { ...memory, state });
      more = deltas === MAX_DELTAS;
    } catch (error) {
      // Two first computations of one scope at once: the other was faster, and what it wrote is there now.
      if (!isDuplicateKey(error) || ++collisions > MAX_COLLISIONS) throw error;
    }
  }
}

/** Runs again from its beginning when the transaction is retried: it leaves no trace but in the session and what it returns. */
async function computeBatch(
  { connection, clock, cache }: EngineDeps,
  waiting: Waiting,
  session: ClientSession,
) {
  const deltas = await deltasOf(connection).find(waiting, { session, limit: MAX_DELTAS }).toArray();
  const byScope = Map.groupBy(deltas, ({ scope }) => scope);
  if (waiting.scope !== undefined && byScope.size === 0) byScope.set(waiting.scope, []);
  if (byScope.size === 0) return { works: [], deltas: 0 };

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
  await write(connection, works, session);
  const ids = deltas.map((record) => record._id);
  if (ids.length > 0) await deltasOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  return { works, deltas: deltas.length };
}

async function write(
  connection: Connection,
  works: readonly ScopeWork[],
  session: ClientSession,
): Promise<void> {
  if (works.length === 0) return;
  // First what two computations of one scope fight over, so that the loser has written nothing else.
  await scopesOf(connection).bulkWrite(
    works.map(({ state: { _id, ...replacement } }) => ({
      replaceOne: { filter: { _id }, replacement, upsert: true },
    })),
    { session },
  );
  const buckets = works.flatMap(({ memory, delta, state }) => writesOf(state._id, memory.buckets, delta));
  if (buckets.length > 0) await bucketsOf(connection).bulkWrite(buckets, { session });
  await writeVersions(
    connection,
    works.flatMap(({ versions }) => versions),
    session,
  );
}
