import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { recordModel } from './record.model.ts';
import type { RecordEntry } from './record.model.ts';

/** The records of some activities. */
export function recordsOf(
  connection: Connection,
  activityIds: readonly Id[],
  session: ClientSession | null = null,
): Promise<RecordEntry[]> {
  return recordModel(connection)
    .find({ _id: { $in: activityIds } })
    .session(session)
    .lean();
}

export async function storeRecord(
  connection: Connection,
  record: RecordEntry,
  session: ClientSession,
): Promise<void> {
  await recordModel(connection).replaceOne({ _id: record._id }, record, { upsert: true, session });
}
