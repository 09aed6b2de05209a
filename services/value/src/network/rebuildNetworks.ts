import type { Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import { foldLog } from '../engine/foldLog.ts';
import type { LogFold } from '../engine/foldLog.ts';
import { networkMeasures } from '../indicator/measure/network.ts';
import { LIFE } from '../indicator/measure.ts';
import { windowsOf } from '../indicator/window.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { computeWindows, networkKinds } from './computeNetworks.ts';
import type { NetworkDeps } from './computeNetworks.ts';
import { networkChangesOf, networkId, networksOf } from './network.model.ts';
import { fingerprint, fingerprintOf, writeNetworks } from './network.store.ts';
import { FIRST_DAY } from '../indicator/window.ts';

/** The windows of a network in which there is something, by what the log says of a community. */
function windowsWith(buckets: Buckets): Set<string> {
  const windows = new Set<string>();
  for (const [day, partials] of buckets) {
    if (day === LIFE || !networkMeasures.some(({ measure }) => partials[measure.name])) continue;
    for (const kind of networkKinds) for (const window of windowsOf(kind, day, day)) windows.add(window);
  }
  return windows;
}

async function existing(connection: Connection, communityId: string): Promise<string[]> {
  const records = await networksOf(connection)
    .find({ communityId, endsOn: { $gte: FIRST_DAY } }, { projection: { window: 1 } })
    .toArray();
  return records.map(({ window }) => window);
}

function* communitiesIn(scopes: LogFold['scopes']): Generator<[string, Buckets]> {
  for (const [scope, { buckets }] of scopes) if (scope.startsWith('community_')) yield [scope, buckets];
}

/**
 * Makes the networks of all communities anew, after `rebuildIndicators`, whose buckets they are computed of. Those that come to the same
 * stay as they are. Stop value's workers before.
 * @returns how many differed
 */
export async function rebuildNetworks(deps: NetworkDeps): Promise<number> {
  const { connection, clock } = deps;
  const { scopes } = await foldLog(connection);
  let written = 0;
  for (const [communityId, buckets] of communitiesIn(scopes)) {
    const windows = windowsWith(buckets).union(new Set(await existing(connection, communityId)));
    const computed = await computeWindows(deps, communityId, windows);
    written += await inTransaction(connection, (session) =>
      writeNetworks(connection, clock, computed, session),
    );
  }
  await networkChangesOf(connection).deleteMany({});
  return written;
}

/**
 * Compares every stored network with what the buckets of its community give, to the bit, brokers too, and changes nothing. Whether the
 * buckets are what the log says, `compareWithLog` tells by the values that are made of them.
 * @returns what differs, as sentences
 */
export async function compareNetworks(deps: NetworkDeps): Promise<string[]> {
  const { connection, thread } = deps;
  const { scopes } = await foldLog(connection);
  const stored = new Map(
    (await networksOf(connection).find({}).toArray()).map((record) => [record._id, record]),
  );
  const differences: string[] = [];
  // What is known already must not stand for what it is compared with.
  const anew = {
    ...deps,
    thread: { compute: (input: Parameters<typeof thread.compute>[0]) => thread.compute(input) },
  };
  for (const [communityId, buckets] of communitiesIn(scopes)) {
    const windows = windowsWith(buckets).union(new Set(await existing(connection, communityId)));
    for (const network of await computeWindows(anew, communityId, windows)) {
      const id = networkId(communityId, network.window);
      const found = stored.get(id);
      stored.delete(id);
      if (!found) differences.push(`The network ${id} is missing`);
      else if (fingerprint(found) !== fingerprintOf(network))
        differences.push(
          `The network ${id} is ${fingerprint(found)}, the log gives ${fingerprintOf(network)}`,
        );
    }
  }
  for (const id of stored.keys()) differences.push(`The network ${id} is of no community that the log knows`);
  return differences;
}
