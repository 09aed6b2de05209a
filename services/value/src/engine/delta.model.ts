import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { Bucket } from '../indicator/buckets.ts';
import { isWide, kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';

/**
 * `[ms of the event that told of it, IANA zone, tenant, community, programme]`: the zone in which the days of a scope are counted, and
 * where it belongs.
 */
export type Place = readonly [number, string, Id | null, Id | null, Id | null];

/** What one batch of events adds to one scope. */
export interface ScopeDelta {
  scope: ScopeName;
  place: Place;
  /** By day or `life`. */
  buckets: Record<string, Bucket>;
}

/** What one batch of events adds to the scopes of one shard; appended by consumers, folded into buckets and deleted by a computation. */
export interface DeltaRecord {
  /** `shardOf` each of its scopes. */
  shard: number;
  /** `ScopeDelta[]` as JSON: nobody looks into it before it is folded, and as documents of the store they took twice as long to append. */
  scopes: string;
  /** Of a row that was split, because what it was a part of could not be computed whole: its one scope. */
  only: ScopeName | null;
}

export const toDelta = (
  shard: number,
  scopes: readonly ScopeDelta[],
  only: ScopeName | null = null,
): DeltaRecord => ({ shard, scopes: JSON.stringify(scopes), only });

export const scopesIn = ({ scopes }: DeltaRecord): ScopeDelta[] => JSON.parse(scopes) as ScopeDelta[];

const schema = new Schema(
  {},
  { versionKey: false, strict: false, minimize: false, collection: 'indicator_deltas' },
);
// The deltas that wait in one shard, and of those that were split the ones of one scope.
schema.index({ shard: 1, only: 1 });

export const registerDeltas = (connection: Connection): unknown =>
  connection.models['IndicatorDelta'] ?? connection.model('IndicatorDelta', schema);

export const deltasOf = (connection: Connection): Collection<DeltaRecord> =>
  connection.collection<DeltaRecord>('indicator_deltas');

/**
 * Scopes are computed shard by shard, each shard by one worker at a time; as many workers as there are shards can compute at once. A community or a
 * programme has a shard nearly to itself, so that its readers wait for nothing else. The scopes of which a batch may touch hundreds share few, many of
 * them in one transaction: activities; organisations, territories and tenants; last those that are made of others.
 */
const lanes = {
  prompt: { first: 0, count: 4_096 },
  activity: { first: 4_096, count: 4 },
  patient: { first: 4_100, count: 2 },
  wide: { first: 4_102, count: 2 },
} as const;

export const SHARDS = lanes.wide.first + lanes.wide.count;

type Lane = keyof typeof lanes;

function laneOf(scope: ScopeName): Lane {
  if (isWide(scope)) return 'wide';
  const kind = kindOf(scope);
  if (kind === 'activity') return 'activity';
  return kind === 'community' || kind === 'programme' ? 'prompt' : 'patient';
}

export function shardOf(scope: ScopeName): number {
  const { first, count } = lanes[laneOf(scope)];
  let hash = 0;
  for (let index = 0; index < scope.length; index += 1) hash = (hash * 31 + scope.charCodeAt(index)) | 0;
  return first + ((hash >>> 0) % count);
}

/** Shards of scopes that are made of others. */
export const isWideShard = (shard: number): boolean => shard >= lanes.wide.first;

/** Shards whose scopes are computed as soon as something has happened in them; the others are gathered for longer. */
export const isPrompt = (shard: number): boolean => shard < lanes.prompt.count;
