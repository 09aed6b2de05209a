import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { DomainRecord } from './domain.model.ts';
import { findDomains } from './domain.store.ts';

export const createDomainLoader = (connection: Connection) =>
  new DataLoader<Id, DomainRecord | null>(async (ids) => {
    const byId = new Map((await findDomains(connection, ids)).map((domain) => [domain._id, domain]));
    return ids.map((id) => byId.get(id) ?? null);
  });
