import type { ClientSession, Connection } from 'mongoose';
import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hubModel } from './hub.model.ts';
import type { HubPage, HubRecord } from './hub.model.ts';
import { hubNetworkModel } from './hubNetwork.model.ts';
import type { HubNetworkRecord } from './hubNetwork.model.ts';

export function hubsById(connection: Connection, ids: readonly Id[]): Promise<HubRecord[]> {
  return hubModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

export function hubById(connection: Connection, id: Id, session: ClientSession): Promise<HubRecord | null> {
  return hubModel(connection).findById(id).session(session).lean();
}

/** The hubs that a person coordinates, as far as they are open. */
export async function hubsOfCoordinator(connection: Connection, personId: Id): Promise<Id[]> {
  const hubs = await hubModel(connection)
    .find({ coordinatorId: personId, closedAt: null }, { _id: 1 })
    .lean();
  return hubs.map(({ _id }) => _id);
}

/** Whether an organisation is an open hub of a network. */
export async function isHub(
  connection: Connection,
  networkId: Id,
  organisationId: Id,
  session: ClientSession,
): Promise<boolean> {
  const open = { networkId, organisationId, closedAt: null };
  return (await hubModel(connection).exists(open).session(session)) !== null;
}

export function pageOfHubs(connection: Connection, networkId: Id, args: PageArgs): Promise<HubPage> {
  const hubs = hubModel(connection);
  return pageOf<HubRecord>(args, {
    read: (after, limit) =>
      hubs
        .find(after === null ? { networkId } : { networkId, _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ _id }) => _id,
    count: () => hubs.countDocuments({ networkId }),
  });
}

export async function insertHub(
  connection: Connection,
  hub: HubRecord,
  session: ClientSession,
): Promise<void> {
  await hubModel(connection).create([hub], { session });
}

export async function changeHubRecord(
  connection: Connection,
  id: Id,
  changes: Partial<Pick<HubRecord, 'coordinatorId' | 'rooms' | 'closedAt' | 'version'>>,
  session: ClientSession,
): Promise<void> {
  await hubModel(connection).updateOne({ _id: id }, { $set: changes }, { session });
}

export function hubNetworksById(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<HubNetworkRecord[]> {
  return hubNetworkModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean();
}

export async function insertHubNetwork(
  connection: Connection,
  network: HubNetworkRecord,
  session: ClientSession,
): Promise<void> {
  await hubNetworkModel(connection).create([network], { session });
}
