import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ArtefactRecord } from './artefact.model.ts';
import { artefactsById } from './artefact.store.ts';

export function createArtefactLoader(connection: Connection): DataLoader<Id, ArtefactRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await artefactsById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
