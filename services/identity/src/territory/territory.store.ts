import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { territoryModel } from './territory.model.ts';
import type { TerritoryRecord } from './territory.model.ts';

type Filter = QueryFilter<TerritoryRecord>;

export async function findTerritories(
  connection: Connection,
  ids: readonly Id[],
): Promise<TerritoryRecord[]> {
  return territoryModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

/** Those of the ids that stand in the register of the tenant. */
export async function territoriesOfTenant(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  ids: readonly Id[],
): Promise<Map<Id, TerritoryRecord>> {
  const found = await territoryModel(connection)
    .find({ _id: { $in: ids }, tenantId }, null, { session })
    .lean();
  return new Map(found.map((territory) => [territory._id, territory]));
}

/** Whether one of the keys is taken in the tenant. */
export async function isTerritoryTaken(
  connection: Connection,
  session: ClientSession,
  tenantId: Id,
  keys: readonly string[],
): Promise<boolean> {
  const taken = await territoryModel(connection).findOne(
    { tenantId, keys: { $in: keys } },
    { _id: 1 },
    { session },
  );
  return taken !== null;
}

export async function listTerritories(
  connection: Connection,
  filter: Filter,
  after: Id | null,
  limit: number,
): Promise<TerritoryRecord[]> {
  return territoryModel(connection)
    .find({ ...filter, ...(after !== null && { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean();
}

export async function countTerritories(connection: Connection, filter: Filter): Promise<number> {
  return territoryModel(connection).countDocuments(filter);
}

export async function insertTerritory(
  connection: Connection,
  session: ClientSession,
  territory: TerritoryRecord,
): Promise<void> {
  await territoryModel(connection).insertMany([territory], { session });
}
