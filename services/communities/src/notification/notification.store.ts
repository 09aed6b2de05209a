import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { lately } from './budget.ts';
import type { Sent } from './budget.ts';
import { budgetModel } from './budget.model.ts';
import type { BudgetRecord } from './budget.model.ts';
import { notificationModel } from './notification.model.ts';
import type { NotificationRecord } from './notification.model.ts';

export async function findByKey(
  connection: Connection,
  session: ClientSession,
  key: string,
): Promise<NotificationRecord | null> {
  return notificationModel(connection).findOne({ key }).session(session).lean<NotificationRecord>();
}

export async function insertNotifications(
  connection: Connection,
  session: ClientSession,
  notifications: NotificationRecord[],
): Promise<void> {
  await notificationModel(connection).insertMany(notifications, { session });
}

/** Those of the keys that were told before. */
export async function knownKeys(
  connection: Connection,
  session: ClientSession,
  keys: string[],
): Promise<Set<string>> {
  const rows = await notificationModel(connection)
    .find({ key: { $in: keys } }, { key: 1 })
    .session(session)
    .lean<{ key: string }[]>();
  return new Set(rows.map(({ key }) => key));
}

export async function notificationWith(connection: Connection, id: Id): Promise<NotificationRecord | null> {
  return notificationModel(connection).findById(id).lean<NotificationRecord>();
}

/** A page of what one person was told, newest first; what still waits is not told yet. */
export async function toldTo(
  connection: Connection,
  personId: Id,
  after: string | null,
  limit: number,
): Promise<NotificationRecord[]> {
  return notificationModel(connection)
    .find({ personId, state: { $ne: 'WAITING' }, ...(after ? { _id: { $lt: after } } : {}) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<NotificationRecord[]>();
}

export async function countToldTo(connection: Connection, personId: Id): Promise<number> {
  return notificationModel(connection).countDocuments({ personId, state: { $ne: 'WAITING' } });
}

/** What waits for the digest of a community, oldest first; of some persons, or of all. */
export async function waitingIn(
  connection: Connection,
  communityId: Id,
  personIds?: readonly Id[],
): Promise<NotificationRecord[]> {
  const found = await notificationModel(connection)
    .find({ state: 'WAITING', communityId, ...(personIds ? { personId: { $in: personIds } } : {}) })
    .lean<NotificationRecord[]>();
  return found.toSorted((a, b) => (a._id < b._id ? -1 : 1));
}

/** What waited longer than a digest takes: at most `limit`. */
export async function waitedLongEnough(
  connection: Connection,
  now: number,
  limit: number,
): Promise<NotificationRecord[]> {
  return notificationModel(connection)
    .find({ state: 'WAITING', waitsUntil: { $lte: new Date(now) } })
    .limit(limit)
    .lean<NotificationRecord[]>();
}

/** Moves what waits into a digest. */
export async function takeIntoDigest(
  connection: Connection,
  session: ClientSession,
  ids: Id[],
  digestId: Id,
): Promise<void> {
  await notificationModel(connection).updateMany(
    { _id: { $in: ids }, state: 'WAITING' },
    { $set: { state: 'IN_DIGEST', digestId, waitsUntil: null } },
    { session },
  );
}

/** Changes one that still waits; answers false when it does no longer. */
export async function changeWaiting(
  connection: Connection,
  session: ClientSession,
  id: Id,
  change: Partial<Pick<NotificationRecord, 'state' | 'sentAt' | 'waitsUntil'>>,
): Promise<boolean> {
  const { modifiedCount } = await notificationModel(connection).updateOne(
    { _id: id, state: 'WAITING' },
    { $set: change },
    { session },
  );
  return modifiedCount === 1;
}

const budgetId = (communityId: Id, personId: Id) => `${communityId}|${personId}`;

export async function readBudget(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personId: Id,
): Promise<Sent> {
  const found = await budgetModel(connection)
    .findById(budgetId(communityId, personId))
    .session(session)
    .lean<Sent>();
  return found ?? { digests: [], others: [] };
}

/** Notes that one more was sent at `now`. */
export async function spend(
  connection: Connection,
  session: ClientSession,
  community: { _id: Id; timezone: string },
  personId: Id,
  kind: 'DIGEST' | 'OTHER',
  now: number,
): Promise<void> {
  const kept = lately(
    await readBudget(connection, session, community._id, personId),
    now,
    community.timezone,
  );
  if (kind === 'DIGEST') kept.digests.push(now);
  else kept.others.push(now);
  await budgetModel(connection).updateOne(
    { _id: budgetId(community._id, personId) },
    { $set: kept },
    { session, upsert: true },
  );
}

/** What each of some persons was sent by a community lately. */
export async function readBudgets(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personIds: readonly Id[],
): Promise<Map<Id, Sent>> {
  const rows = await budgetModel(connection)
    .find({ _id: { $in: personIds.map((personId) => budgetId(communityId, personId)) } })
    .session(session)
    .lean<BudgetRecord[]>();
  const byId = new Map(rows.map((row) => [row._id, row]));
  return new Map(
    personIds.map((personId) => [
      personId,
      byId.get(budgetId(communityId, personId)) ?? { digests: [], others: [] },
    ]),
  );
}

/** Notes that each of these was sent a digest at `now`; `budgets` is what was read of them in this transaction. */
export async function spendOnDigests(
  connection: Connection,
  session: ClientSession,
  community: { _id: Id; timezone: string },
  personIds: readonly Id[],
  budgets: ReadonlyMap<Id, Sent>,
  now: number,
): Promise<void> {
  await budgetModel(connection).collection.bulkWrite(
    personIds.map((personId) => {
      const { digests, others } = lately(
        budgets.get(personId) ?? { digests: [], others: [] },
        now,
        community.timezone,
      );
      return {
        updateOne: {
          filter: { _id: budgetId(community._id, personId) as never },
          update: { $set: { digests: [...digests, now], others } },
          upsert: true,
        },
      };
    }),
    { session },
  );
}

/** Notes that each of these was sent one thing at `now`, beside digests. */
export async function spendOnAll(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  personIds: readonly Id[],
  now: number,
): Promise<void> {
  await budgetModel(connection).collection.bulkWrite(
    personIds.map((personId) => ({
      updateOne: {
        filter: { _id: budgetId(communityId, personId) as never },
        update: { $push: { others: now as never }, $setOnInsert: { digests: [] } },
        upsert: true,
      },
    })),
    { session },
  );
}
