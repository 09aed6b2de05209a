import type { ClientSession, Connection, QueryFilter } from 'mongoose';
import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { programmeModel } from './programme.model.ts';
import type { ProgrammePage, ProgrammeRecord } from './programme.model.ts';

export function programmesById(connection: Connection, ids: readonly Id[]): Promise<ProgrammeRecord[]> {
  return programmeModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

export function programmeById(
  connection: Connection,
  id: Id,
  session: ClientSession,
): Promise<ProgrammeRecord | null> {
  return programmeModel(connection).findById(id).session(session).lean();
}

/** Programmes that fit a filter, newest first. */
export function pageOfProgrammes(
  connection: Connection,
  filter: QueryFilter<ProgrammeRecord>,
  args: PageArgs,
): Promise<ProgrammePage> {
  const programmes = programmeModel(connection);
  return pageOf<ProgrammeRecord>(args, {
    read: (after, limit) =>
      programmes
        .find(after === null ? filter : { $and: [filter, { _id: { $lt: after } }] })
        .sort({ _id: -1 })
        .limit(limit)
        .lean(),
    keyOf: ({ _id }) => _id,
    count: () => programmes.countDocuments(filter),
  });
}

export async function insertProgramme(
  connection: Connection,
  programme: ProgrammeRecord,
  session: ClientSession,
): Promise<void> {
  await programmeModel(connection).create([programme], { session });
}

/** What may change of a programme. */
export type ProgrammeChanges = Partial<
  Pick<ProgrammeRecord, 'titles' | 'ownerOrganisationId' | 'partners' | 'startsOn' | 'endsOn' | 'communityId'>
>;

export async function changeProgrammeRecord(
  connection: Connection,
  id: Id,
  changes: ProgrammeChanges,
  session: ClientSession,
): Promise<void> {
  await programmeModel(connection).updateOne(
    { _id: id },
    { $set: changes, $inc: { version: 1 } },
    { session },
  );
}
