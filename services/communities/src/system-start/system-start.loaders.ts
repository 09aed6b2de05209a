import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { SystemStartRecord } from './system-start.model.ts';
import { findSystemStarts } from './system-start.store.ts';

export const createSystemStartLoader = (connection: Connection) =>
  new DataLoader<Id, SystemStartRecord | null>(async (ids) => {
    const byId = new Map((await findSystemStarts(connection, ids)).map((start) => [start._id, start]));
    return ids.map((id) => byId.get(id) ?? null);
  });
