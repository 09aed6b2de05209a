import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { apiTokenModel } from './api-token.model.ts';
import type { ApiTokenRecord } from './api-token.model.ts';

export async function findApiTokens(connection: Connection, ids: readonly Id[]): Promise<ApiTokenRecord[]> {
  return apiTokenModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

/** Those tokens that are neither revoked nor expired. */
export async function findLiveApiTokens(
  connection: Connection,
  hashes: readonly string[],
  now: Date,
): Promise<ApiTokenRecord[]> {
  return apiTokenModel(connection)
    .find({ hash: { $in: hashes }, revokedAt: null, expiresAt: { $gt: now } })
    .lean();
}

export async function listApiTokens(
  connection: Connection,
  tenantId: Id,
  after: Id | null,
  limit: number,
): Promise<ApiTokenRecord[]> {
  return apiTokenModel(connection)
    .find({ tenantId, ...(after !== null && { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean();
}

export async function countApiTokens(connection: Connection, tenantId: Id): Promise<number> {
  return apiTokenModel(connection).countDocuments({ tenantId });
}

export async function insertApiToken(
  connection: Connection,
  session: ClientSession,
  token: ApiTokenRecord,
): Promise<void> {
  await apiTokenModel(connection).insertMany([token], { session });
}

/** Keeps the moment of the first revocation. */
export async function markRevoked(
  connection: Connection,
  session: ClientSession,
  id: Id,
  revokedAt: Date,
): Promise<void> {
  await apiTokenModel(connection).updateOne(
    { _id: id, revokedAt: null },
    { $set: { revokedAt } },
    { session },
  );
}
