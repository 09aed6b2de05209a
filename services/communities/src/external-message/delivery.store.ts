import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { externalDeliveryModel } from './message.model.ts';
import type { DeliveryState, ExternalDeliveryRecord } from './message.model.ts';

export const deliveryId = (messageId: Id, organisationId: Id): string => `${messageId}|${organisationId}`;

export type DeliveryFilter = QueryFilter<ExternalDeliveryRecord>;

/** The deliveries of a message; in one state, and to some organisations alone, if given. */
export const deliveriesOf = (
  messageId: Id,
  { state, organisationIds }: { state?: DeliveryState | null; organisationIds?: readonly Id[] },
): DeliveryFilter => ({
  messageId,
  ...(state ? { state } : {}),
  ...(organisationIds ? { organisationId: { $in: organisationIds } } : {}),
});

export function listDeliveries(
  connection: Connection,
  filter: DeliveryFilter,
  after: string | null,
  limit: number,
): Promise<ExternalDeliveryRecord[]> {
  return externalDeliveryModel(connection)
    .find({ $and: [filter, after === null ? {} : { _id: { $gt: after } }] })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<ExternalDeliveryRecord[]>();
}

export function countDeliveries(connection: Connection, filter: DeliveryFilter): Promise<number> {
  return externalDeliveryModel(connection).countDocuments(filter);
}

export function findDelivery(
  connection: Connection,
  session: ClientSession,
  messageId: Id,
  organisationId: Id,
): Promise<ExternalDeliveryRecord | null> {
  return externalDeliveryModel(connection)
    .findById(deliveryId(messageId, organisationId))
    .session(session)
    .lean<ExternalDeliveryRecord>();
}

export async function addDeliveries(
  connection: Connection,
  session: ClientSession,
  deliveries: readonly ExternalDeliveryRecord[],
): Promise<void> {
  await externalDeliveryModel(connection).insertMany(deliveries, { session });
}

export async function changeDelivery(
  connection: Connection,
  session: ClientSession,
  id: string,
  change: Partial<ExternalDeliveryRecord>,
): Promise<void> {
  await externalDeliveryModel(connection).updateOne({ _id: id }, { $set: change }, { session });
}
