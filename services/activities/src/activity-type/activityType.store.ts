import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { tenantTypeModel } from './activityType.model.ts';
import type { TenantTypeRecord } from './activityType.model.ts';

export function tenantTypesById(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<TenantTypeRecord[]> {
  return tenantTypeModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean();
}

/** All types that a tenant added, by their codes. */
export function tenantTypesOf(
  connection: Connection,
  tenantId: Id,
  session: ClientSession | null = null,
): Promise<TenantTypeRecord[]> {
  return tenantTypeModel(connection).find({ tenantId }).sort({ code: 1 }).session(session).lean();
}

export async function insertTenantType(
  connection: Connection,
  type: TenantTypeRecord,
  session: ClientSession,
): Promise<void> {
  await tenantTypeModel(connection).create([type], { session });
}

export async function retireTenantType(
  connection: Connection,
  id: Id,
  retiredAt: Date,
  session: ClientSession,
): Promise<void> {
  await tenantTypeModel(connection).updateOne({ _id: id }, { $set: { retiredAt } }, { session });
}
