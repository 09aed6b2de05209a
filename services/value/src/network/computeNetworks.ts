import { setImmediate as turn } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import { scopesOf } from '../engine/scope.model.ts';
import type { Bucket } from '../indicator/buckets.ts';
import { kindOf } from '../indicator/scope.ts';
import { contains, parseWindow, windowsOf } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import type { Day } from '../indicator/local-day.ts';
import { measureNamed } from '../indicator/indicators.ts';
import { combine } from '../indicator/measure.ts';
import type { Datum } from '../indicator/measure.ts';
import { networkChangesOf, networkStatesOf } from './network.model.ts';
import type { NetworkChangeRecord } from './network.model.ts';
import { daysOf, lifeOf, networkOf, networksIn, writeNetworks } from './network.store.ts';
import type { ComputedNetwork } from './network.store.ts';
import { foldOfParts, gather, inputOf, territoriesOf } from './networkInput.ts';
import type { NetworkThread } from './networkThreads.ts';
import { treeOf } from './territoryTree.ts';

export interface NetworkDeps {
  connection: Connection;
  clock: Clock;
  thread: Pick<NetworkThread, 'compute'>;
}

/** The kinds of window in which networks are computed: months, quarters, half-years. */
export const networkKinds = ['M', 'Q', 'H'] as const;

/** Changes taken into one computation; more wait for the next one. */
const MAX_CHANGES = 2_000;

/** Another computation of the same community was faster: what this one has read is old. */
class OvertakenError extends Error {}
const MAX_OVERTAKEN = 5;

/** The communities and tenants in which something waits. */
export async function networksWaiting(connection: Connection): Promise<Set<Id>> {
  const waiting = await networkChangesOf(connection)
    .find({}, { projection: { scope: 1 }, limit: MAX_CHANGES })
    .toArray();
  return new Set(waiting.map(({ scope }) => scope));
}

/** Computes until nothing waits. */
export async function computeNetworks(deps: NetworkDeps): Promise<void> {
  for (;;) {
    const waiting = await networksWaiting(deps.connection);
    if (waiting.size === 0) return;
    for (const scope of waiting) await computeNetworksOf(deps, scope);
  }
}

/**
 * Takes in what changed in a community and computes the windows of its network that this may have changed; of a tenant, tells all of
 * its communities. Reads and computes outside of a transaction, and writes in one: what is told meanwhile waits for the next computation.
 */
export async function computeNetworksOf(deps: NetworkDeps, scope: Id): Promise<void> {
  if (kindOf(scope) === 'tenant') return tellCommunities(deps.connection, scope);
  for (let overtaken = 0; ; overtaken += 1) {
    try {
      return await computeOnce(deps, scope);
    } catch (error) {
      if (!(error instanceof OvertakenError) || overtaken === MAX_OVERTAKEN) throw error;
    }
  }
}

async function computeOnce(deps: NetworkDeps, communityId: Id): Promise<void> {
  const { connection, clock } = deps;
  // In this order: what changes after it was read is told by a change that is not among these, or lets the revision differ.
  const revision = (await networkStatesOf(connection).findOne({ _id: communityId }))?.revision ?? 0;
  const changes = await networkChangesOf(connection)
    .find({ scope: communityId }, { limit: MAX_CHANGES })
    .toArray();
  if (changes.length === 0) return;
  const windows = await windowsTouched(connection, communityId, changes);
  const computed = await computeWindows(deps, communityId, windows);
  await inTransaction(connection, async (session) => {
    await claim(connection, communityId, revision, session);
    await writeNetworks(connection, clock, computed, session);
    const ids = changes.map(({ _id }) => _id);
    await networkChangesOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  });
}

type Session = Parameters<Parameters<typeof inTransaction>[1]>[0];

async function claim(
  connection: Connection,
  communityId: Id,
  revision: number,
  session: Session,
): Promise<void> {
  const states = networkStatesOf(connection);
  const found = await states.findOne({ _id: communityId }, { session });
  if ((found?.revision ?? 0) !== revision) throw new OvertakenError();
  await states.replaceOne({ _id: communityId }, { revision: revision + 1 }, { session, upsert: true });
}

async function windowsTouched(
  connection: Connection,
  communityId: Id,
  changes: readonly NetworkChangeRecord[],
): Promise<Set<string>> {
  const windows = new Set<string>();
  for (const day of new Set(changes.flatMap(({ days }) => days))) {
    for (const kind of networkKinds) for (const window of windowsOf(kind, day, day)) windows.add(window);
  }
  const since = changes.flatMap((change) => change.since ?? []).sort()[0];
  if (since !== undefined)
    for (const { window } of await networksIn(connection, communityId, since)) windows.add(window);
  return windows;
}

/** Computes some windows of a community's network, each in the other thread; reads the days of each half-year once. */
export async function computeWindows(
  deps: NetworkDeps,
  communityId: Id,
  windows: ReadonlySet<string>,
): Promise<ComputedNetwork[]> {
  const { connection } = deps;
  const computed: ComputedNetwork[] = [];
  if (windows.size === 0) return computed;
  const life = await lifeOf(connection, communityId);
  const tenantId = (await scopesOf(connection).findOne({ _id: communityId }))?.place[2] ?? null;
  const ofHalf = Map.groupBy(
    [...windows].sort().map(parseWindow),
    ({ from }) => windowsOf('H', from, from)[0] ?? '',
  );
  for (const [half, inHalf] of ofHalf) {
    const { from, to } = parseWindow(half);
    const parts = inHalf.map((window) => ({ window, bucket: { ...life } }));
    for await (const [day, bucket] of daysOf(connection, communityId, from, to)) {
      addDay(parts, day, bucket);
      // A day of a large community takes some milliseconds, and a batch brings several at once: others go first.
      await turn();
    }
    for (const { window, bucket } of parts) {
      const fold = foldOfParts(bucket);
      const gathered = gather(fold, window);
      const tree = await treeOf(connection, tenantId, territoriesOf(gathered));
      const input = inputOf(fold, gathered, tree);
      await turn();
      const known = await networkOf(connection, communityId, window.code);
      computed.push({ communityId, window: window.code, ...(await deps.thread.compute(input, known)) });
    }
  }
  return computed;
}

function addDay(parts: readonly { window: Window; bucket: Bucket }[], day: Day, added: Bucket): void {
  for (const { window, bucket } of parts) {
    if (!contains(window, day)) continue;
    for (const name in added) {
      const measure = measureNamed(name);
      const into: Record<string, Datum> = (bucket[name] ??= {});
      if (measure) combine(measure, into, added[name] ?? {});
    }
  }
}

/** Hands on what changed in a tenant to its communities: all of them, since a computation that runs now may have read the old state. */
async function tellCommunities(connection: Connection, tenantId: Id): Promise<void> {
  const changes = networkChangesOf(connection);
  const waiting = await changes.find({ scope: tenantId }, { limit: MAX_CHANGES }).toArray();
  const states = await scopesOf(connection)
    .find({ _id: { $gte: 'community_', $lt: 'community`' } }, { projection: { place: 1 } })
    .toArray();
  const told = states
    .filter(({ place }) => place[2] === tenantId)
    .map(({ _id: scope }) => ({ scope, days: [], since: waiting[0]?.since ?? null }));
  await inTransaction(connection, async (session) => {
    if (told.length > 0) await changes.insertMany(told, { session });
    await changes.deleteMany({ _id: { $in: waiting.map(({ _id }) => _id) } }, { session });
  });
}
