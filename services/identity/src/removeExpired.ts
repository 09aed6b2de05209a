import type { Connection } from 'mongoose';
import type { Clock } from '@kolo/runtime';
import { removeEntryCodesExpiredBefore } from './entry-code/entry-code.store.ts';
import { removeSessionsExpiredBefore } from './session/session.store.ts';

/** Kept so long after the end, for questions about what happened on an account; not for ever, because they tell of habits. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

/** Removes sessions and entry codes that ran out long ago. */
export async function removeExpired({
  connection,
  clock,
}: {
  connection: Connection;
  clock: Clock;
}): Promise<void> {
  const moment = new Date(clock.now() - KEPT_MS);
  await removeSessionsExpiredBefore(connection, moment);
  await removeEntryCodesExpiredBefore(connection, moment);
}
