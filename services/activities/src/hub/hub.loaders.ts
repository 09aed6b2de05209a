import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { HubRecord } from './hub.model.ts';
import { hubNetworksById, hubsById } from './hub.store.ts';
import type { HubNetworkRecord } from './hubNetwork.model.ts';

export function createHubLoader(connection: Connection): DataLoader<Id, HubRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await hubsById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

export function createHubNetworkLoader(connection: Connection): DataLoader<Id, HubNetworkRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await hubNetworksById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
