import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import { addEvent } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { measuresOf } from '../indicator/indicators.ts';
import { newest } from '../indicator/measure.ts';
import { deltasOf, shardOf } from './delta.model.ts';
import type { Zone } from './delta.model.ts';

/**
 * Appends what a batch of events adds to each scope that it touches: the effect of value's consumer, in the transaction
 * that records the events. It reads nothing and writes no document that another batch writes, so batches never wait for
 * each other.
 */
export async function appendDeltas(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const scopes = new Map<string, Buckets>();
  const zones = new Map<string, Zone>();
  for (const event of events) {
    addEvent(scopes, event);
    if (event.community) addZone(zones, event.community, event);
  }
  if (scopes.size === 0) return;
  const deltas = [...scopes].map(([scope, buckets]) => ({
    scope,
    shard: shardOf(scope),
    zone: zones.get(scope) ?? ([0, 'UTC'] as const),
    buckets: Object.fromEntries(buckets),
  }));
  await deltasOf(connection).insertMany(deltas, { session });
}

/** Keeps the zone that the latest event of a scope told of. */
export function addZone(
  zones: Map<string, Zone>,
  scope: string,
  event: Pick<AnyKoloEvent, 'time' | 'timezone'>,
): void {
  const zone: Zone = [Date.parse(event.time), event.timezone];
  const known = zones.get(scope);
  zones.set(scope, known ? newest(known, zone) : zone);
}

/** The shards in which a batch may have left deltas. */
export function shardsTouched(events: readonly AnyKoloEvent[]): Set<number> {
  const shards = new Set<number>();
  for (const { type, community } of events) {
    if (community && measuresOf(type).length > 0) shards.add(shardOf(community));
  }
  return shards;
}
