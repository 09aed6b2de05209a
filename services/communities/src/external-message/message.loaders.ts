import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ExternalMessageRecord } from './message.model.ts';
import { findMessages } from './message.store.ts';

export const createExternalMessageLoader = (connection: Connection) =>
  new DataLoader<Id, ExternalMessageRecord | null>(async (ids) => {
    const byId = new Map((await findMessages(connection, ids)).map((message) => [message._id, message]));
    return ids.map((id) => byId.get(id) ?? null);
  });
