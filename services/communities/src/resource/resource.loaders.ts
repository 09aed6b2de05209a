import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ResourceRecord } from './resource.model.ts';
import { findResources } from './resource.store.ts';

export const createResourceLoader = (connection: Connection) =>
  new DataLoader<Id, ResourceRecord | null>(async (ids) => {
    const byId = new Map((await findResources(connection, ids)).map((resource) => [resource._id, resource]));
    return ids.map((id) => byId.get(id) ?? null);
  });
