import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { RecordEntry } from './record.model.ts';
import { recordsOf } from './record.store.ts';

/** The record of an activity, by the activity. */
export function createRecordLoader(connection: Connection): DataLoader<Id, RecordEntry | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await recordsOf(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
