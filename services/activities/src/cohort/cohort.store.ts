import type { ClientSession, Connection } from 'mongoose';
import { pageOf } from '@kolo/graphql';
import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { cohortModel } from './cohort.model.ts';
import type { CohortPage, CohortRecord } from './cohort.model.ts';

export function cohortsById(connection: Connection, ids: readonly Id[]): Promise<CohortRecord[]> {
  return cohortModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
}

export function cohortById(
  connection: Connection,
  id: Id,
  session: ClientSession,
): Promise<CohortRecord | null> {
  return cohortModel(connection).findById(id).session(session).lean();
}

/** The cohorts that a person is in, without their lists. */
export function cohortsOfPerson(
  connection: Connection,
  personId: Id,
): Promise<Pick<CohortRecord, '_id' | 'programmeId'>[]> {
  return cohortModel(connection).find({ personIds: personId }, { programmeId: 1 }).lean();
}

/** Who is in any cohort of a programme. */
export async function personsOfProgramme(
  connection: Connection,
  programmeId: Id,
  session: ClientSession,
): Promise<Set<Id>> {
  const cohorts = await cohortModel(connection)
    .find({ programmeId }, { personIds: 1 })
    .session(session)
    .lean();
  return new Set(cohorts.flatMap(({ personIds }) => personIds));
}

export function pageOfCohorts(connection: Connection, programmeId: Id, args: PageArgs): Promise<CohortPage> {
  const cohorts = cohortModel(connection);
  return pageOf<CohortRecord>(args, {
    read: (after, limit) =>
      cohorts
        .find(after === null ? { programmeId } : { programmeId, _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean(),
    keyOf: ({ _id }) => _id,
    count: () => cohorts.countDocuments({ programmeId }),
  });
}

export async function insertCohort(
  connection: Connection,
  cohort: CohortRecord,
  session: ClientSession,
): Promise<void> {
  await cohortModel(connection).create([cohort], { session });
}

/** Stores the list of a cohort and counts the change. */
export async function storePersons(
  connection: Connection,
  cohort: CohortRecord,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<void> {
  const { _id, version } = cohort;
  await cohortModel(connection).updateOne(
    { _id },
    { $set: { personIds, version: version + 1 } },
    { session },
  );
}

export async function endCohort(
  connection: Connection,
  cohort: CohortRecord,
  endedAt: Date,
  session: ClientSession,
): Promise<void> {
  const { _id, version } = cohort;
  await cohortModel(connection).updateOne({ _id }, { $set: { endedAt, version: version + 1 } }, { session });
}

/**
 * Names the HANDOVER session of a cohort, or none. Two that are scheduled at once both write the cohort, so that one of the
 * transactions is repeated and finds the other's.
 */
export async function storeHandover(
  connection: Connection,
  cohortId: Id,
  handoverId: Id | null,
  session: ClientSession,
): Promise<void> {
  await cohortModel(connection).updateOne({ _id: cohortId }, { $set: { handoverId } }, { session });
}
