import type { Connection } from 'mongoose';
import { deltasOf } from './delta.model.ts';
import { wideChangesOf } from './wide-change.model.ts';

/** Rows that one look answers; a look passes over the shards that are found already. */
const AT_ONCE = 200;

/**
 * The shards in which something waits, those that waited longest first: after a crash between a commit and its job, or a flushed queue,
 * nobody else knows. All of them, since one that cannot be computed has ever more rows, which must not stand before those of others.
 */
export async function shardsWaiting(connection: Connection): Promise<number[]> {
  const found = new Set<number>();
  const options = { projection: { _id: 0, shard: 1 }, limit: AT_ONCE } as const;
  for (const look of [
    (shard: object) => deltasOf(connection).find({ shard }, options).toArray(),
    (shard: object) => wideChangesOf(connection).find({ shard }, options).toArray(),
  ]) {
    for (let seen = AT_ONCE; seen === AT_ONCE;) {
      const rows = await look({ $nin: [...found] });
      for (const { shard } of rows) found.add(shard);
      seen = rows.length;
    }
  }
  return [...found];
}
