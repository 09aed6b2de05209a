import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { GuestRecord } from './guest.model.ts';
import { findGuests } from './guest.store.ts';

export const createGuestLoader = (connection: Connection) =>
  new DataLoader<Id, GuestRecord | null>(async (ids) => {
    const byId = new Map((await findGuests(connection, ids)).map((guest) => [guest._id, guest]));
    return ids.map((id) => byId.get(id) ?? null);
  });
