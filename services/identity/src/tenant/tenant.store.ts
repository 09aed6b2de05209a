import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { tenantModel } from './tenant.model.ts';
import type { TenantRecord } from './tenant.model.ts';

export async function findTenants(connection: Connection, ids: readonly Id[]): Promise<TenantRecord[]> {
  return tenantModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

/** In the order of ids, which is that of making. `among` null: all there are. */
export async function listTenants(
  connection: Connection,
  among: readonly Id[] | null,
  after: Id | null,
  limit: number,
): Promise<TenantRecord[]> {
  const wanted = { ...(among && { $in: among }), ...(after !== null && { $gt: after }) };
  return tenantModel(connection)
    .find(Object.keys(wanted).length > 0 ? { _id: wanted } : {})
    .sort({ _id: 1 })
    .limit(limit)
    .lean();
}

export async function countTenants(connection: Connection, among: readonly Id[] | null): Promise<number> {
  return tenantModel(connection).countDocuments(among === null ? {} : { _id: { $in: among } });
}

export async function insertTenant(
  connection: Connection,
  session: ClientSession,
  tenant: TenantRecord,
): Promise<void> {
  await tenantModel(connection).insertMany([tenant], { session });
}
