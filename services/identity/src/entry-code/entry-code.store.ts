import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { entryCodeModel } from './entry-code.model.ts';
import type { EntryCodeRecord } from './entry-code.model.ts';

/** Puts codes in place of all unused ones of the same persons. */
export async function replaceEntryCodes(
  connection: Connection,
  session: ClientSession,
  codes: readonly EntryCodeRecord[],
): Promise<void> {
  const personIds = codes.map(({ personId }) => personId);
  await entryCodeModel(connection).deleteMany({ personId: { $in: personIds }, usedAt: null }, { session });
  await entryCodeModel(connection).insertMany(codes, { session });
}

/** A code that can be used now. */
export async function findUsableCode(
  connection: Connection,
  hash: string,
  now: Date,
): Promise<EntryCodeRecord | null> {
  return entryCodeModel(connection)
    .findOne({ _id: hash, usedAt: null, expiresAt: { $gt: now } })
    .lean();
}

/** Uses a code: of all who try at once, one gets its person. */
export async function useEntryCode(
  connection: Connection,
  session: ClientSession,
  hash: string,
  now: Date,
): Promise<Id | null> {
  const used = await entryCodeModel(connection)
    .findOneAndUpdate(
      { _id: hash, usedAt: null, expiresAt: { $gt: now } },
      { $set: { usedAt: now } },
      { session },
    )
    .lean();
  return used?.personId ?? null;
}

export async function removeEntryCodesExpiredBefore(connection: Connection, moment: Date): Promise<void> {
  await entryCodeModel(connection).deleteMany({ expiresAt: { $lt: moment } });
}
