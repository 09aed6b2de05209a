import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { sessionModel } from './session.model.ts';
import type { EndReason, SessionRecord } from './session.model.ts';

const MOST_LISTED = 100;

export async function insertSession(
  connection: Connection,
  record: SessionRecord,
  session?: ClientSession,
): Promise<void> {
  await sessionModel(connection).insertMany([record], session ? { session } : {});
}

export async function findSession(connection: Connection, id: Id): Promise<SessionRecord | null> {
  return sessionModel(connection).findOne({ _id: id }).lean();
}

/** Those sessions that are neither ended nor expired. */
export async function findLiveSessions(
  connection: Connection,
  ids: readonly Id[],
  now: Date,
): Promise<SessionRecord[]> {
  return sessionModel(connection)
    .find({ _id: { $in: ids }, endedAt: null, expiresAt: { $gt: now } })
    .lean();
}

export async function listLiveSessions(
  connection: Connection,
  personId: Id,
  now: Date,
): Promise<SessionRecord[]> {
  return sessionModel(connection)
    .find({ personId, endedAt: null, expiresAt: { $gt: now } })
    .sort({ lastUsedAt: -1 })
    .limit(MOST_LISTED)
    .lean();
}

/**
 * Puts the next refresh token in place of the present one. One atomic update decides: of all who show the same token, at
 * most one gets true.
 */
export async function rotateRefreshToken(
  connection: Connection,
  id: Id,
  from: { refreshHash: string; now: Date },
  to: Pick<SessionRecord, 'refreshHash' | 'settlingUntilMs' | 'together' | 'lastUsedAt' | 'expiresAt'>,
): Promise<boolean> {
  const result = await sessionModel(connection).updateOne(
    { _id: id, refreshHash: from.refreshHash, endedAt: null, expiresAt: { $gt: from.now } },
    { $set: to },
  );
  return result.modifiedCount === 1;
}

export async function countTogether(connection: Connection, id: Id): Promise<void> {
  await sessionModel(connection).updateOne({ _id: id }, { $inc: { together: 1 } });
}

/** From now on whoever shows an older token than this one has come after its answer. */
export async function markSettled(connection: Connection, id: Id, refreshHash: string): Promise<void> {
  await sessionModel(connection).updateOne({ _id: id, refreshHash }, { $set: { settlingUntilMs: 0 } });
}

/** Ends a session of a person; false when it was over, or never theirs. */
export async function endSession(
  connection: Connection,
  { id, personId, reason, now }: { id: Id; personId: Id; reason: EndReason; now: Date },
): Promise<boolean> {
  const result = await sessionModel(connection).updateOne(
    { _id: id, personId, endedAt: null, expiresAt: { $gt: now } },
    { $set: { endedAt: now, endReason: reason } },
  );
  return result.modifiedCount === 1;
}

export async function endOtherSessions(
  connection: Connection,
  session: ClientSession,
  { personId, except, reason, now }: { personId: Id; except: Id | null; reason: EndReason; now: Date },
): Promise<void> {
  await sessionModel(connection).updateMany(
    { personId, endedAt: null, _id: { $ne: except } },
    { $set: { endedAt: now, endReason: reason } },
    { session },
  );
}

export async function removeSessionsExpiredBefore(connection: Connection, moment: Date): Promise<void> {
  await sessionModel(connection).deleteMany({ expiresAt: { $lt: moment } });
}
