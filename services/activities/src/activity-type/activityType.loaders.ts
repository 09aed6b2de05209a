import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { TenantTypeRecord } from './activityType.model.ts';
import { tenantTypesById } from './activityType.store.ts';

export function createTenantTypeLoader(connection: Connection): DataLoader<Id, TenantTypeRecord | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await tenantTypesById(connection, ids)).map((record) => [record._id, record]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
