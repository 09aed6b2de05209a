import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { addEvent } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { isLiftedInto, measuresOf } from '../indicator/indicators.ts';
import { newest } from '../indicator/measure.ts';
import type { CountedEvent } from '../indicator/measure.ts';
import { baseScopesOf } from '../indicator/scope.ts';
import type { BaseScope, ScopeName } from '../indicator/scope.ts';
import { deltasOf, shardOf } from './delta.model.ts';
import type { DeltaRecord, Place } from './delta.model.ts';

/**
 * Appends what a batch of events adds to each scope that it touches, one row for each shard: the effect of value's consumer, in the
 * transaction that records the events. It reads nothing and writes no document that another batch writes, so batches never wait for
 * each other.
 */
export async function appendDeltas(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const scopes = new Map<ScopeName, Buckets>();
  const places = new Map<ScopeName, Place>();
  for (const event of events) {
    addPlaces(places, event, addEvent(scopes, event));
  }
  if (scopes.size === 0) return;
  const rows = new Map<number, DeltaRecord>();
  for (const [scope, buckets] of scopes) {
    const shard = shardOf(scope);
    const row = rows.get(shard) ?? { shard, scopes: [], only: null };
    rows.set(shard, row);
    const place = places.get(scope) ?? nowhere;
    row.scopes.push({ scope, place, buckets: Object.fromEntries(buckets) });
  }
  await deltasOf(connection).insertMany([...rows.values()], { session });
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

/** The shards in which a batch may have left deltas. */
export function shardsTouched(events: readonly AnyKoloEvent[]): Set<number> {
  const shards = new Set<number>();
  for (const event of events) {
    const measures = measuresOf(event.type);
    if (measures.length === 0) continue;
    for (const { kind, name } of baseScopesOf(event)) {
      if (measures.some((measure) => isLiftedInto(measure, kind))) shards.add(shardOf(name));
    }
  }
  return shards;
}
