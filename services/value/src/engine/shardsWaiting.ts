import type { Connection } from 'mongoose';
import { SHARDS, deltasOf } from './delta.model.ts';

/** The shards in which deltas wait: after a crash between a commit and its job, or a flushed queue, nobody else knows. */
export async function shardsWaiting(connection: Connection): Promise<number[]> {
  const waiting: number[] = [];
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const delta = await deltasOf(connection).findOne({ shard }, { projection: { _id: 1 } });
    if (delta) waiting.push(shard);
  }
  return waiting;
}
