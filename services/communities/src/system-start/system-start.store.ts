import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { systemStartModel } from './system-start.model.ts';
import type { SystemStartRecord } from './system-start.model.ts';

export function findSystemStarts(connection: Connection, ids: readonly Id[]): Promise<SystemStartRecord[]> {
  return systemStartModel(connection)
    .find({ _id: { $in: ids } })
    .lean<SystemStartRecord[]>();
}

export function findSystemStartOf(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  territoryId: Id,
): Promise<SystemStartRecord | null> {
  return systemStartModel(connection)
    .findOne({ communityId, territoryId })
    .session(session)
    .lean<SystemStartRecord>();
}

/** Stores a report, or its correction. */
export async function putSystemStart(
  connection: Connection,
  session: ClientSession,
  { _id, ...start }: SystemStartRecord,
): Promise<void> {
  await systemStartModel(connection).updateOne({ _id }, { $set: start }, { session, upsert: true });
}
