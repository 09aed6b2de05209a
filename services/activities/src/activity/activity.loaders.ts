import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ActivityRecord } from './activity.model.ts';
import { activitiesById } from './activity.store.ts';

export function createActivityLoader(connection: Connection): DataLoader<Id, ActivityRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await activitiesById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
