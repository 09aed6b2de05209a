import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { agendaItemModel } from './agenda.model.ts';
import type { AgendaItemRecord, AgendaStatus } from './agenda.model.ts';

export type AgendaFilter = QueryFilter<AgendaItemRecord>;

export function findAgendaItems(connection: Connection, ids: readonly Id[]): Promise<AgendaItemRecord[]> {
  return agendaItemModel(connection)
    .find({ _id: { $in: ids } })
    .lean<AgendaItemRecord[]>();
}

export function findAgendaItem(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<AgendaItemRecord | null> {
  return agendaItemModel(connection).findById(id).session(session).lean<AgendaItemRecord>();
}

export const boardKey = ({ votes, _id }: AgendaItemRecord): string => `${votes}|${_id}`;

/** A page of the board: what most voted for first, then what was proposed first. */
export function listAgenda(
  connection: Connection,
  filter: AgendaFilter,
  after: string | null,
  limit: number,
): Promise<AgendaItemRecord[]> {
  const [count = '', id = ''] = after?.split('|') ?? [];
  const votes = Number(count);
  const next = after === null ? {} : { $or: [{ votes: { $lt: votes } }, { votes, _id: { $gt: id } }] };
  return agendaItemModel(connection)
    .find({ $and: [filter, next] })
    .sort({ votes: -1, _id: 1 })
    .limit(limit)
    .lean<AgendaItemRecord[]>();
}

export function countAgenda(connection: Connection, filter: AgendaFilter): Promise<number> {
  return agendaItemModel(connection).countDocuments(filter);
}

/** How many items were proposed in a time. */
export function agendaBetween(
  connection: Connection,
  communityId: Id,
  from: Date,
  until: Date,
): Promise<number> {
  return countAgenda(connection, { communityId, proposedAt: { $gte: from, $lt: until } });
}

const chosen: readonly AgendaStatus[] = ['CHOSEN', 'DONE'];

/** What the community decided to do for an objective, and how much of it is done. */
export async function agendaServing(
  connection: Connection,
  communityId: Id,
  objectiveId: Id,
): Promise<{ agendaItems: number; agendaItemsDone: number }> {
  const serving = { communityId, objectiveIds: objectiveId };
  return {
    agendaItems: await countAgenda(connection, { ...serving, status: { $in: chosen } }),
    agendaItemsDone: await countAgenda(connection, { ...serving, status: 'DONE' }),
  };
}

/** Of some objectives, those that an agenda item serves. */
export async function objectivesInUse(
  connection: Connection,
  session: ClientSession,
  communityId: Id,
  objectiveIds: readonly Id[],
): Promise<Id[]> {
  if (objectiveIds.length === 0) return [];
  const items = await agendaItemModel(connection)
    .find({ communityId, objectiveIds: { $in: objectiveIds } }, { objectiveIds: 1 })
    .session(session)
    .lean<Pick<AgendaItemRecord, 'objectiveIds'>[]>();
  const used = new Set(items.flatMap((item) => item.objectiveIds));
  return objectiveIds.filter((id) => used.has(id));
}

export async function addAgendaItem(
  connection: Connection,
  session: ClientSession,
  item: AgendaItemRecord,
): Promise<void> {
  await agendaItemModel(connection).insertMany([item], { session });
}

/** Changes an item as it was read in this transaction; answers its new version. */
export async function changeAgendaItem(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<AgendaItemRecord, '_id' | 'version'>,
  change: Partial<Omit<AgendaItemRecord, 'votes'>>,
): Promise<number> {
  const next = version + 1;
  const { matchedCount } = await agendaItemModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  if (matchedCount !== 1) throw new Error(`The agenda item ${_id} was not read in this transaction`);
  return next;
}

/** Notes that an activity takes up an item; said by activities, so that the version stays. */
export async function addActivity(
  connection: Connection,
  session: ClientSession,
  agendaItemId: Id,
  activityId: Id,
): Promise<void> {
  await agendaItemModel(connection).updateOne(
    { _id: agendaItemId },
    { $addToSet: { activityIds: activityId } },
    { session },
  );
}
