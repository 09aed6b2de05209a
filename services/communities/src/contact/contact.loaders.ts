import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { OrganisationContactRecord } from './contact.model.ts';
import { findContacts } from './contact.store.ts';

export const createContactLoader = (connection: Connection) =>
  new DataLoader<Id, OrganisationContactRecord | null>(async (ids) => {
    const byId = new Map((await findContacts(connection, ids)).map((contact) => [contact._id, contact]));
    return ids.map((id) => byId.get(id) ?? null);
  });
