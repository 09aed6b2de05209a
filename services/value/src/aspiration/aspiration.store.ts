import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { aspirationModel } from './aspiration.model.ts';
import type { AspirationRecord } from './aspiration.model.ts';

/** The hopes of some stories, in the order in which they were told. */
export async function aspirationsOf(
  connection: Connection,
  storyIds: readonly Id[],
  session?: ClientSession,
): Promise<AspirationRecord[]> {
  const rows = await aspirationModel(connection)
    .find({ storyId: { $in: storyIds } })
    .session(session ?? null)
    .lean();
  return rows.sort((a, b) => a.toldAt.getTime() - b.toldAt.getTime());
}

export async function insertAspirations(
  connection: Connection,
  session: ClientSession,
  aspirations: readonly AspirationRecord[],
): Promise<void> {
  if (aspirations.length > 0) await aspirationModel(connection).insertMany(aspirations, { session });
}

export async function changeAspiration(
  connection: Connection,
  session: ClientSession,
  { _id }: AspirationRecord,
  changes: Partial<AspirationRecord>,
): Promise<void> {
  await aspirationModel(connection).updateOne({ _id }, { $set: changes }, { session });
}

/** Hopes that have fallen due by `now` and that nobody was asked about. */
export function dueAspirations(
  connection: Connection,
  now: Date,
  limit: number,
): Promise<AspirationRecord[]> {
  return aspirationModel(connection)
    .find({ state: 'TOLD', dueAt: { $lte: now } })
    .limit(limit)
    .lean();
}

/** Marks a hope as asked about; false when it was so already or is closed. */
export async function markAsked(
  connection: Connection,
  session: ClientSession,
  { _id }: AspirationRecord,
  askedAt: Date,
): Promise<boolean> {
  const { matchedCount } = await aspirationModel(connection).updateOne(
    { _id, state: 'TOLD' },
    { $set: { state: 'ASKED', askedAt } },
    { session },
  );
  return matchedCount === 1;
}
