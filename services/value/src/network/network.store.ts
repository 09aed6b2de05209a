import type { ClientSession, Connection } from 'mongoose';
import type { Clock, Id } from '@kolo/runtime';
import { bucketId, bucketsOf } from '../engine/bucket.model.ts';
import type { Bucket } from '../indicator/buckets.ts';
import type { Day } from '../indicator/local-day.ts';
import { networkMeasures } from '../indicator/measure/network.ts';
import { LIFE } from '../indicator/measure.ts';
import { parseWindow } from '../indicator/window.ts';
import { formerNetworksOf, networkId, networksOf } from './network.model.ts';
import type { FormerNetworkRecord, NetworkRecord } from './network.model.ts';
import type { NetworkFigures } from './networkFigures.ts';

/** Version of the definitions of all figures of networks: a change of what they come to needs a new one, and a rebuild. */
export const DEFINITION_VERSION = 1;

export interface ComputedNetwork {
  communityId: Id;
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
  const query = { _id: { $gte: bucketId(communityId, from), $lte: bucketId(communityId, to) } };
  for await (const { _id, partials } of bucketsOf(connection).find(query, {
    projection: partsOf('DAY'),
    batchSize: DAYS_AT_ONCE,
  })) {
    yield [_id.slice(communityId.length + 1), partials ?? {}];
  }
}

/** What networks are made of in the whole life of a community. */
export async function lifeOf(connection: Connection, communityId: Id): Promise<Bucket> {
  const query = { _id: bucketId(communityId, LIFE) };
  return (await bucketsOf(connection).findOne(query, { projection: partsOf('LIFE') }))?.partials ?? {};
}

export function networkOf(
  connection: Connection,
  communityId: Id,
  window: string,
): Promise<NetworkRecord | null> {
  return networksOf(connection).findOne({ _id: networkId(communityId, window) });
}

export function networksIn(connection: Connection, communityId: Id, since: Day): Promise<NetworkRecord[]> {
  return networksOf(connection)
    .find({ communityId, endsOn: { $gte: since } })
    .toArray();
}

/** Equal for equal figures, to the bit. */
export function fingerprint(network: NetworkFigures & { definitionVersion: number; graph: string }): string {
  const { definitionVersion, graph, members, ties, density, reciprocity } = network;
  const { participationGini, firstReply, groupings, brokers } = network;
  const single = [ties, density, reciprocity, participationGini, firstReply].map(plain);
  const grouped = groupings.map(({ by, external, internal, index, expected, groups }) => [
    by,
    external,
    internal,
    plain(index),
    plain(expected),
    groups,
  ]);
  const named = brokers.map(({ personId, betweenness, neighbours }) => [personId, betweenness, neighbours]);
  return JSON.stringify([definitionVersion, graph, members, single, grouped, named]);
}

const plain = ({ value, numerator, denominator, n, fewest }: NetworkFigures['ties']) => [
  value,
  numerator,
  denominator,
  n,
  fewest,
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
  const ids = computed.map(({ communityId, window }) => networkId(communityId, window));
  const known = await networksOf(connection)
    .find({ _id: { $in: ids } }, { session })
    .toArray();
  const formerOf = new Map(known.map((record) => [record._id, record]));
  const records = computed.flatMap((network) => {
    const { communityId, window, figures, graph } = network;
    const _id = networkId(communityId, window);
    const former = formerOf.get(_id);
    if (former && fingerprint(former) === fingerprintOf(network)) return [];
    const record: NetworkRecord = {
      _id,
      communityId,
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
  const { version, definitionVersion, computedAt, members, ties, density, reciprocity } = record;
  const { participationGini, firstReply, groupings } = record;
  return {
    networkId: record._id,
    version,
    definitionVersion,
    computedAt,
    members,
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
