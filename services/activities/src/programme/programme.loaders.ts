import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ProgrammeRecord } from './programme.model.ts';
import { programmesById } from './programme.store.ts';

export function createProgrammeLoader(connection: Connection): DataLoader<Id, ProgrammeRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await programmesById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
