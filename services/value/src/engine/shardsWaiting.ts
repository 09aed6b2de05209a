import type { Connection } from 'mongoose';
import { SHARDS, deltasOf, isWideShard } from './delta.model.ts';
import { wideChangesOf } from './wide-change.model.ts';

/** The shards in which something waits: after a crash between a commit and its job, or a flushed queue, nobody else knows. */
export async function shardsWaiting(connection: Connection): Promise<number[]> {
  const waiting: number[] = [];
  const options = { projection: { _id: 1 as const } };
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const first = isWideShard(shard)
      ? await wideChangesOf(connection).findOne({ shard }, options)
      : await deltasOf(connection).findOne({ shard }, options);
    if (first) waiting.push(shard);
  }
  return waiting;
}
