import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { agendaItemModel, agendaVoteModel } from './agenda.model.ts';
import type { AgendaVoteRecord } from './agenda.model.ts';

const voteId = (agendaItemId: Id, personId: Id) => `${agendaItemId}|${personId}`;

/** Of some agenda items, those that a person voted for. */
export async function votedFor(
  connection: Connection,
  personId: Id,
  agendaItemIds: readonly Id[],
): Promise<Set<Id>> {
  const votes = await agendaVoteModel(connection)
    .find({ _id: { $in: agendaItemIds.map((id) => voteId(id, personId)) } }, { agendaItemId: 1 })
    .lean<Pick<AgendaVoteRecord, 'agendaItemId'>[]>();
  return new Set(votes.map(({ agendaItemId }) => agendaItemId));
}

/** Adds a vote; false where the person has voted for the item before. */
export async function addVote(
  connection: Connection,
  session: ClientSession,
  vote: Omit<AgendaVoteRecord, '_id'>,
): Promise<boolean> {
  const _id = voteId(vote.agendaItemId, vote.personId);
  if (await agendaVoteModel(connection).exists({ _id }).session(session)) return false;
  await agendaVoteModel(connection).insertMany([{ _id, ...vote }], { session });
  await count(connection, session, vote.agendaItemId, 1);
  return true;
}

/** Takes a vote back; false where there was none. */
export async function takeVoteBack(
  connection: Connection,
  session: ClientSession,
  agendaItemId: Id,
  personId: Id,
): Promise<boolean> {
  const { deletedCount } = await agendaVoteModel(connection).deleteOne(
    { _id: voteId(agendaItemId, personId) },
    { session },
  );
  if (deletedCount === 0) return false;
  await count(connection, session, agendaItemId, -1);
  return true;
}

async function count(
  connection: Connection,
  session: ClientSession,
  agendaItemId: Id,
  by: 1 | -1,
): Promise<void> {
  await agendaItemModel(connection).updateOne({ _id: agendaItemId }, { $inc: { votes: by } }, { session });
}
