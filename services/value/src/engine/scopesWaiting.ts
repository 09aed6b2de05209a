import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { deltasOf } from './delta.model.ts';

/** Deltas looked through in one sweep; what lies behind them is found by the next. */
const MAX_DELTAS = 5_000;

/** The scopes for which deltas wait: after a crash between a commit and its job, or a flushed queue, nobody else knows. */
export async function scopesWaiting(connection: Connection): Promise<Id[]> {
  const deltas = await deltasOf(connection)
    .find({}, { projection: { scope: 1 }, limit: MAX_DELTAS })
    .toArray();
  return [...new Set(deltas.map((delta) => delta.scope))];
}
