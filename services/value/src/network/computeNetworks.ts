import { setImmediate as turn } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { inTransaction, isDuplicateKey } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import type { Bucket } from '../indicator/buckets.ts';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { FIRST_DAY, parseWindow, windowsOf } from '../indicator/window.ts';
import type { Day } from '../indicator/local-day.ts';
import { networkChangesOf, networkStatesOf } from './network.model.ts';
import type { NetworkChangeRecord } from './network.model.ts';
import { daysOf, daysWith, livesOf, networkOf, windowsSince, writeNetworks } from './network.store.ts';
import type { ComputedNetwork } from './network.store.ts';
import { foldOfParts, gather, inputOf, membersIn, territoriesOf } from './networkInput.ts';
import { communitiesIn, networkScopesIn, tenantOf } from './networkParts.ts';
import type { NetworkThread } from './networkThreads.ts';
import { treeOf } from './territoryTree.ts';
import { Months, addBucket } from './windowBuckets.ts';

export interface NetworkDeps {
  connection: Connection;
  clock: Clock;
  thread: Pick<NetworkThread, 'compute'>;
}

/** The kinds of window in which networks are computed: months, quarters, half-years. */
export const networkKinds = ['M', 'Q', 'H'] as const;

/** Changes taken into one computation, some 100 bytes each; more wait for the next one. */
const MAX_CHANGES = 20_000;

/** Another computation of the same scope was faster: what this one has read is old. */
class OvertakenError extends Error {}
const MAX_OVERTAKEN = 5;

/**
 * The communities, umbrellas and tenants in which something waits: all of them, since a large community that rests or is computed for
 * minutes meanwhile has thousands of changes, which must not stand before those of others.
 */
export async function networksWaiting(connection: Connection): Promise<Set<ScopeName>> {
  return new Set(await networkChangesOf(connection).distinct('scope'));
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
 * Takes in what changed in a community or under an umbrella and computes the windows of its network that this may have changed; of a
 * tenant, tells all of its communities. Reads and computes outside of a transaction, and writes in one: what is told meanwhile waits for
 * the next computation.
 */
export async function computeNetworksOf(deps: NetworkDeps, scope: ScopeName): Promise<void> {
  if (kindOf(scope) === 'tenant') return tellScopes(deps.connection, scope);
  for (let overtaken = 0; ; overtaken += 1) {
    try {
      return await computeOnce(deps, scope);
    } catch (error) {
      // Of two first computations at once one meets the state that the other has just written.
      const isOvertaken = error instanceof OvertakenError || isDuplicateKey(error);
      if (!isOvertaken || overtaken === MAX_OVERTAKEN) throw error;
    }
  }
}

async function computeOnce(deps: NetworkDeps, scope: ScopeName): Promise<void> {
  const { connection, clock } = deps;
  // In this order: what changes after it was read is told by a change that is not among these, or lets the revision differ.
  const revision = (await networkStatesOf(connection).findOne({ _id: scope }))?.revision ?? 0;
  const changes = await networkChangesOf(connection).find({ scope }, { limit: MAX_CHANGES }).toArray();
  if (changes.length === 0) return;
  const computed = await computeWindows(deps, scope, await windowsTouched(connection, scope, changes));
  await inTransaction(connection, async (session) => {
    await claim(connection, scope, revision, session);
    await writeNetworks(connection, clock, computed, session);
    const ids = changes.map(({ _id }) => _id);
    await networkChangesOf(connection).deleteMany({ _id: { $in: ids } }, { session });
  });
}

type Session = Parameters<Parameters<typeof inTransaction>[1]>[0];

async function claim(
  connection: Connection,
  scope: ScopeName,
  revision: number,
  session: Session,
): Promise<void> {
  const states = networkStatesOf(connection);
  const found = await states.findOne({ _id: scope }, { session });
  if ((found?.revision ?? 0) !== revision) throw new OvertakenError();
  await states.replaceOne({ _id: scope }, { revision: revision + 1 }, { session, upsert: true });
}

async function windowsTouched(
  connection: Connection,
  scope: ScopeName,
  changes: readonly NetworkChangeRecord[],
): Promise<Set<string>> {
  const days = new Set(changes.flatMap((change) => change.days));
  const isMadeOfOthers = changes.some(({ all }) => all);
  if (isMadeOfOthers) {
    for (const communityId of await communitiesIn(connection, scope))
      for (const day of await daysWith(connection, communityId)) days.add(day);
  }
  const windows = windowsWith(days);
  const since = isMadeOfOthers ? FIRST_DAY : changes.flatMap((change) => change.since ?? []).sort()[0];
  if (since !== undefined)
    for (const window of await windowsSince(connection, scope, since)) windows.add(window);
  return windows;
}

/** The windows of networks in which some days lie. */
export function windowsWith(days: Iterable<Day>): Set<string> {
  const windows = new Set<string>();
  for (const day of days)
    for (const kind of networkKinds) for (const window of windowsOf(kind, day, day)) windows.add(window);
  return windows;
}

/** What was computed last, and of what. */
interface Computed {
  bucket: Bucket;
  members: readonly string[];
  done: Omit<ComputedNetwork, 'scope' | 'window'>;
}

/** Computes some windows of a network, each in the other thread; reads the days of each half-year once. */
export async function computeWindows(
  deps: NetworkDeps,
  scope: ScopeName,
  windows: ReadonlySet<string>,
): Promise<ComputedNetwork[]> {
  const { connection } = deps;
  const computed: ComputedNetwork[] = [];
  if (windows.size === 0) return computed;
  const communityIds = await communitiesIn(connection, scope);
  const life: Bucket = {};
  for (const one of await livesOf(connection, communityIds)) addBucket(life, one);
  const tenantId = await tenantOf(connection, communityIds);
  const ofHalf = Map.groupBy(
    [...windows].sort().map(parseWindow),
    ({ from }) => windowsOf('H', from, from)[0] ?? '',
  );
  for (const [half, inHalf] of ofHalf) {
    const months = await monthsOf(connection, communityIds, half);
    let last = null as Computed | null;
    for (const window of inHalf) {
      const bucket = months.in(window);
      const fold = foldOfParts({ ...life, ...bucket });
      const members = membersIn(fold, window);
      // The month, the quarter and the half-year of a young community are one network.
      if (last?.bucket !== bucket || !areSame(last.members, members)) {
        const gathered = gather(fold, members);
        const tree = await treeOf(connection, tenantId, territoriesOf(gathered));
        const input = inputOf(fold, gathered, tree);
        await turn();
        const known = await networkOf(connection, scope, window.code);
        last = { bucket, members, done: await deps.thread.compute(input, known) };
      }
      computed.push({ scope, window: window.code, ...last.done });
    }
  }
  return computed;
}

async function monthsOf(connection: Connection, communityIds: readonly Id[], half: string): Promise<Months> {
  const { from, to } = parseWindow(half);
  const months = new Months();
  for (const communityId of communityIds) {
    for await (const [day, bucket] of daysOf(connection, communityId, from, to)) {
      months.add(day, bucket);
      // A day of a large community takes some milliseconds, and a batch brings several at once: others go first.
      await turn();
    }
  }
  return months;
}

/** Of the same bucket, whether it is the same members who count: all else follows. */
const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((personId, index) => personId === b[index]);

/** Hands on what changed in a tenant to its communities: all of them, since a computation that runs now may have read the old state. */
async function tellScopes(connection: Connection, tenantId: Id): Promise<void> {
  const changes = networkChangesOf(connection);
  const waiting = await changes.find({ scope: tenantId }, { limit: MAX_CHANGES }).toArray();
  // A job may come twice.
  if (waiting.length === 0) return;
  const scopes = await networkScopesIn(connection, tenantId);
  const told = scopes.map((scope) => ({ scope, days: [], since: FIRST_DAY }));
  await inTransaction(connection, async (session) => {
    if (told.length > 0) await changes.insertMany(told, { session });
    await changes.deleteMany({ _id: { $in: waiting.map(({ _id }) => _id) } }, { session });
  });
}
