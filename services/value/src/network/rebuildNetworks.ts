import type { Connection } from 'mongoose';
import { inTransaction } from '@kolo/runtime';
import { foldLog } from '../engine/foldLog.ts';
import type { LogFold } from '../engine/foldLog.ts';
import { childrenIn, widerThan } from '../engine/widerScopes.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { networkMeasures } from '../indicator/measure/network.ts';
import { LIFE } from '../indicator/measure.ts';
import { idsIn, kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { FIRST_DAY } from '../indicator/window.ts';
import { computeWindows, windowsWith } from './computeNetworks.ts';
import type { NetworkDeps } from './computeNetworks.ts';
import { networkChangesOf, networkId, networksOf } from './network.model.ts';
import { fingerprint, fingerprintOf, windowsSince, writeNetworks } from './network.store.ts';

/** The days on which there is something of what networks are made of, by what the log says of a community. */
function* daysWith(buckets: Buckets | undefined): Generator<string> {
  for (const [day, partials] of buckets ?? [])
    if (day !== LIFE && networkMeasures.some(({ measure }) => partials[measure.name])) yield day;
}

/** The communities of the log and the umbrellas, with the windows in which there is something or something is stored. */
async function windowsByScope(
  connection: Connection,
  { scopes }: LogFold,
): Promise<Map<ScopeName, Set<string>>> {
  const windows = new Map<ScopeName, Set<string>>();
  for (const [scope, { buckets, place }] of scopes) {
    if (kindOf(scope) !== 'community') continue;
    windows.set(scope, windowsWith(daysWith(buckets)));
    for (const wide of widerThan(scope, buckets, place))
      if (kindOf(wide) === 'umbrella') windows.set(wide, windowsUnder(idsIn(wide).id, scopes));
  }
  for (const [scope, ofScope] of windows)
    for (const window of await windowsSince(connection, scope, FIRST_DAY)) ofScope.add(window);
  return windows;
}

function windowsUnder(umbrellaId: string, scopes: LogFold['scopes']): Set<string> {
  const children = childrenIn(umbrellaId, scopes.get(umbrellaId)?.buckets.get(LIFE));
  if (children.length === 0) return new Set();
  return windowsWith([umbrellaId, ...children].flatMap((id) => [...daysWith(scopes.get(id)?.buckets)]));
}

/**
 * Makes the networks of all communities and umbrellas anew, after `rebuildIndicators`, whose buckets they are computed of. Those that come
 * to the same stay as they are. Stop value's workers before.
 * @returns how many differed
 */
export async function rebuildNetworks(deps: NetworkDeps): Promise<number> {
  const { connection, clock } = deps;
  let written = 0;
  for (const [scope, windows] of await windowsByScope(connection, await foldLog(connection))) {
    const computed = await computeWindows(deps, scope, windows);
    written += await inTransaction(connection, (session) =>
      writeNetworks(connection, clock, computed, session),
    );
  }
  await networkChangesOf(connection).deleteMany({});
  return written;
}

/**
 * Compares every stored network with what the buckets of its communities give, to the bit, brokers too, and changes nothing. Whether the
 * buckets are what the log says, `compareWithLog` tells by the values that are made of them.
 * @returns what differs, as sentences
 */
export async function compareNetworks(deps: NetworkDeps): Promise<string[]> {
  const { connection, thread } = deps;
  const windows = await windowsByScope(connection, await foldLog(connection));
  const stored = new Map(
    (await networksOf(connection).find({}).toArray()).map((record) => [record._id, record]),
  );
  const differences: string[] = [];
  // What is known already must not stand for what it is compared with.
  const anew = {
    ...deps,
    thread: { compute: (input: Parameters<typeof thread.compute>[0]) => thread.compute(input) },
  };
  for (const [scope, ofScope] of windows) {
    for (const network of await computeWindows(anew, scope, ofScope)) {
      const id = networkId(scope, network.window);
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
