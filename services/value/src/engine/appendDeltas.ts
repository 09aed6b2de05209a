import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { addEvent } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { newest } from '../indicator/measure.ts';
import type { CountedEvent } from '../indicator/measure.ts';
import type { BaseScope, ScopeName } from '../indicator/scope.ts';
import { deltasOf, shardOf, toDelta } from './delta.model.ts';
import type { Place, ScopeDelta } from './delta.model.ts';

/**
 * Appends what a batch of events adds to each scope that it touches, one row for each shard: the effect of value's consumer, in the
 * transaction that records the events. It reads nothing and writes no document that another batch writes, so batches never wait for
 * each other.
 * @returns the shards in which something waits now
 */
export async function appendDeltas(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<Set<number>> {
  const scopes = new Map<ScopeName, Buckets>();
  const places = new Map<ScopeName, Place>();
  for (const event of events) {
    addPlaces(places, event, addEvent(scopes, event));
  }
  if (scopes.size === 0) return new Set();
  const byShard = new Map<number, ScopeDelta[]>();
  for (const [scope, buckets] of scopes) {
    const shard = shardOf(scope);
    const ofShard = byShard.get(shard) ?? [];
    byShard.set(shard, ofShard);
    const place = places.get(scope) ?? nowhere;
    ofShard.push({ scope, place, buckets: Object.fromEntries(buckets) });
  }
  const rows = [...byShard].map(([shard, ofShard]) => toDelta(shard, ofShard));
  await deltasOf(connection).insertMany(rows, { session });
  return new Set(byShard.keys());
}

export const nowhere: Place = [0, 'UTC', null, null, null];

/** Keeps the place that the latest event of each scope told of; what another scope's event tells, only while there is no other. */
export function addPlaces(
  places: Map<ScopeName, Place>,
  { time, timezone, tenant, community, programme }: CountedEvent,
  touched: Iterable<BaseScope>,
): void {
  for (const { name, isToldOf } of touched) {
    const place: Place = isToldOf
      ? [0, timezone, tenant, null, null]
      : [Date.parse(time), timezone, tenant, community, programme];
    const known = places.get(name);
    places.set(name, known ? newest(known, place) : place);
  }
}
