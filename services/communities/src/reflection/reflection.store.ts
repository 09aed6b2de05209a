import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { reflectionNoteModel } from './reflection.model.ts';
import type { ReflectionNoteRecord } from './reflection.model.ts';

export function findNotes(connection: Connection, ids: readonly Id[]): Promise<ReflectionNoteRecord[]> {
  return reflectionNoteModel(connection)
    .find({ _id: { $in: ids } })
    .lean<ReflectionNoteRecord[]>();
}

const notesOf = (communityId: Id, activityId: Id | null) => ({
  communityId,
  ...(activityId === null ? {} : { activityId }),
});

/** A page of the notes of a community, newest first; of one activity, if given. */
export function listNotes(
  connection: Connection,
  communityId: Id,
  activityId: Id | null,
  after: Id | null,
  limit: number,
): Promise<ReflectionNoteRecord[]> {
  return reflectionNoteModel(connection)
    .find({ ...notesOf(communityId, activityId), ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<ReflectionNoteRecord[]>();
}

export function countNotes(connection: Connection, communityId: Id, activityId: Id | null): Promise<number> {
  return reflectionNoteModel(connection).countDocuments(notesOf(communityId, activityId));
}

export async function addNote(
  connection: Connection,
  session: ClientSession,
  note: ReflectionNoteRecord,
): Promise<void> {
  await reflectionNoteModel(connection).insertMany([note], { session });
}
