import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { CohortRecord } from './cohort.model.ts';
import { cohortsById } from './cohort.store.ts';

export function createCohortLoader(connection: Connection): DataLoader<Id, CohortRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await cohortsById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
