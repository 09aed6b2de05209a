import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { externalMessageModel } from './message.model.ts';
import type { ExternalMessageRecord } from './message.model.ts';

export type MessageFilter = QueryFilter<ExternalMessageRecord>;

export function findMessages(connection: Connection, ids: readonly Id[]): Promise<ExternalMessageRecord[]> {
  return externalMessageModel(connection)
    .find({ _id: { $in: ids } })
    .lean<ExternalMessageRecord[]>();
}

export function findMessage(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<ExternalMessageRecord | null> {
  return externalMessageModel(connection).findById(id).session(session).lean<ExternalMessageRecord>();
}

/** A page of messages, newest first. */
export function listMessages(
  connection: Connection,
  filter: MessageFilter,
  after: Id | null,
  limit: number,
): Promise<ExternalMessageRecord[]> {
  return externalMessageModel(connection)
    .find({ $and: [filter, after === null ? {} : { _id: { $lt: after } }] })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<ExternalMessageRecord[]>();
}

export function countMessages(connection: Connection, filter: MessageFilter): Promise<number> {
  return externalMessageModel(connection).countDocuments(filter);
}

export async function addMessage(
  connection: Connection,
  session: ClientSession,
  message: ExternalMessageRecord,
): Promise<void> {
  await externalMessageModel(connection).insertMany([message], { session });
}

/** Changes a message as it was read in this transaction, which tells of it by `events` events; answers its new version. */
export async function changeMessage(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<ExternalMessageRecord, '_id' | 'version'>,
  change: Partial<ExternalMessageRecord>,
  events: number,
): Promise<number> {
  const next = version + events;
  const { matchedCount } = await externalMessageModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  if (matchedCount !== 1) throw new Error(`The message ${_id} was not read in this transaction`);
  return next;
}
