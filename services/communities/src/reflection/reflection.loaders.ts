import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ReflectionNoteRecord } from './reflection.model.ts';
import { findNotes } from './reflection.store.ts';

export const createReflectionNoteLoader = (connection: Connection) =>
  new DataLoader<Id, ReflectionNoteRecord | null>(async (ids) => {
    const byId = new Map((await findNotes(connection, ids)).map((note) => [note._id, note]));
    return ids.map((id) => byId.get(id) ?? null);
  });
