import type { Connection } from 'mongoose';
import { deltasOf } from './delta.model.ts';
import { wideChangesOf } from './wide-change.model.ts';

/** Of rows that wait, how many are looked at: what came later is found by a later look. */
const LOOKED_AT = 200;

/**
 * The shards in which something has waited longest: after a crash between a commit and its job, or a flushed queue, nobody else knows.
 * Empty when nothing waits.
 */
export async function shardsWaiting(connection: Connection): Promise<number[]> {
  const options = { projection: { _id: 0, shard: 1 }, limit: LOOKED_AT } as const;
  const deltas = await deltasOf(connection).find({}, options).toArray();
  const changes = await wideChangesOf(connection).find({}, options).toArray();
  return [...new Set([...deltas, ...changes].map(({ shard }) => shard))];
}
