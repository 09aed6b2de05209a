import type { ClientSession, Connection } from 'mongoose';
import type { Clock, Id } from '@kolo/runtime';
import { bucketsOf } from '../engine/bucket.model.ts';
import { livesIn } from '../engine/bucket.store.ts';
import type { Bucket } from '../indicator/buckets.ts';
import type { Day } from '../indicator/local-day.ts';
import { networkMeasures } from '../indicator/measure/network.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { FIRST_DAY, LAST_DAY, parseWindow } from '../indicator/window.ts';
import { formerNetworksOf, networkId, networksOf } from './network.model.ts';
import type { FormerNetworkRecord, NetworkRecord } from './network.model.ts';
import type { NetworkFigures } from './networkFigures.ts';

/** Version of the definitions of all figures of networks: a change of what they come to needs a new one, and a rebuild. */
export const DEFINITION_VERSION = 2;

export interface ComputedNetwork {
  scope: ScopeName;
  window: string;
  figures: NetworkFigures;
  graph: string;
}

/** Few, because the answer of the store is read in one go. */
const DAYS_AT_ONCE = 4;

const partsOf = (bucket: 'DAY' | 'LIFE'): Record<string, 1> =>
  Object.fromEntries(
    networkMeasures
      .filter(({ measure }) => measure.bucket === bucket)
      .map(({ measure }) => [`partials.${measure.name}`, 1] as const),
  );

/** What networks are made of in some days of a community, one bucket after the other. */
export async function* daysOf(
  connection: Connection,
  communityId: Id,
  from: Day,
  to: Day,
): AsyncGenerator<[Day, Bucket]> {
  const query = { scope: communityId, bucket: { $gte: from, $lte: to } };
  for await (const { bucket, partials } of bucketsOf(connection).find(query, {
    projection: { bucket: 1, ...partsOf('DAY') },
    batchSize: DAYS_AT_ONCE,
  })) {
    yield [bucket, partials ?? {}];
  }
}

/** Days of a community in which there is something of what networks are made of. */
export async function daysWith(connection: Connection, communityId: Id): Promise<Day[]> {
  const query = {
    scope: communityId,
    bucket: { $gte: FIRST_DAY, $lte: LAST_DAY },
    $or: Object.keys(partsOf('DAY')).map((path) => ({ [path]: { $exists: true } })),
  };
  const found = await bucketsOf(connection)
    .find(query, { projection: { bucket: 1 } })
    .toArray();
  return found.map(({ bucket }) => bucket);
}

/** What networks are made of in the whole lives of some communities. */
export async function livesOf(connection: Connection, communityIds: readonly Id[]): Promise<Bucket[]> {
  const names = networkMeasures.flatMap(({ measure }) => (measure.bucket === 'LIFE' ? [measure.name] : []));
  return [...(await livesIn(connection, communityIds, new Set(names))).values()];
}

export function networkOf(
  connection: Connection,
  scope: ScopeName,
  window: string,
): Promise<NetworkRecord | null> {
  return networksOf(connection).findOne({ _id: networkId(scope, window) });
}

/** The windows of a scope's networks that end on a day or later. */
export async function windowsSince(connection: Connection, scope: ScopeName, since: Day): Promise<string[]> {
  const found = await networksOf(connection)
    .find({ scope, endsOn: { $gte: since } }, { projection: { window: 1 } })
    .toArray();
  return found.map(({ window }) => window);
}

/** Equal for equal figures, to the bit. */
export function fingerprint(network: NetworkFigures & { definitionVersion: number; graph: string }): string {
  const { definitionVersion, graph, members, contributors, openers } = network;
  const { ties, density, reciprocity, participationGini, firstReply, groupings, brokers } = network;
  const single = [ties, density, reciprocity, participationGini, firstReply].map(plain);
  const grouped = groupings.map(({ by, external, internal, index, expected, groups, smallest }) => [
    by,
    external,
    internal,
    plain(index),
    plain(expected),
    groups,
    smallest,
  ]);
  const named = brokers?.map(({ personId, betweenness, neighbours }) => [personId, betweenness, neighbours]);
  const persons = [members, contributors, openers];
  return JSON.stringify([definitionVersion, graph, persons, single, grouped, named]);
}

const plain = ({ value, numerator, denominator, n }: NetworkFigures['ties']) => [
  value,
  numerator,
  denominator,
  n,
];

export const fingerprintOf = ({ figures, graph }: Pick<ComputedNetwork, 'figures' | 'graph'>): string =>
  fingerprint({ ...figures, graph, definitionVersion: DEFINITION_VERSION });

/** Writes what differs from what is known as new versions; those whose place they take go into the history. Returns how many differed. */
export async function writeNetworks(
  connection: Connection,
  clock: Clock,
  computed: readonly ComputedNetwork[],
  session: ClientSession,
): Promise<number> {
  const ids = computed.map(({ scope, window }) => networkId(scope, window));
  const known = await networksOf(connection)
    .find({ _id: { $in: ids } }, { session })
    .toArray();
  const formerOf = new Map(known.map((record) => [record._id, record]));
  const records = computed.flatMap((network) => {
    const { scope, window, figures, graph } = network;
    const _id = networkId(scope, window);
    const former = formerOf.get(_id);
    if (former && fingerprint(former) === fingerprintOf(network)) return [];
    const record: NetworkRecord = {
      _id,
      scope,
      window,
      endsOn: parseWindow(window).to,
      version: (former?.version ?? 0) + 1,
      definitionVersion: DEFINITION_VERSION,
      computedAt: new Date(clock.now()),
      graph,
      ...figures,
    };
    return [record];
  });
  if (records.length === 0) return 0;
  const formers = records.flatMap(({ _id }) => formerOf.get(_id) ?? []).map(withoutNames);
  if (formers.length > 0) await formerNetworksOf(connection).insertMany(formers, { session });
  await networksOf(connection).bulkWrite(
    records.map(({ _id, ...replacement }) => ({
      replaceOne: { filter: { _id }, replacement, upsert: true },
    })),
    { session },
  );
  return records.length;
}

function withoutNames(record: NetworkRecord): FormerNetworkRecord {
  const { version, definitionVersion, computedAt, members, contributors, openers } = record;
  const { ties, density, reciprocity, participationGini, firstReply, groupings } = record;
  return {
    networkId: record._id,
    version,
    definitionVersion,
    computedAt,
    members,
    contributors,
    openers,
    ties,
    density,
    reciprocity,
    participationGini,
    firstReply,
    groupings,
  };
}

/** Versions that newer ones took the place of, newest first, from below a version on. */
export function formerNetworks(
  connection: Connection,
  id: string,
  below: number,
  limit: number,
): Promise<FormerNetworkRecord[]> {
  return formerNetworksOf(connection)
    .find({ networkId: id, version: { $lt: below } }, { sort: { version: -1 }, limit })
    .toArray();
}
