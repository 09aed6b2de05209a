import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { finishedCohortModel } from './cohort.model.ts';
import type { FinishedCohortRecord } from './cohort.model.ts';
import { handoverModel } from './handover.model.ts';
import type { HandoverRecord } from './handover.model.ts';

/** Notes a cohort for a community; persons who are new to a list that is known are added to it. */
export async function noteHandover(
  connection: Connection,
  session: ClientSession,
  { cohortId, communityId, personIds }: { cohortId: Id; communityId: Id; personIds: readonly Id[] },
): Promise<void> {
  const _id = `${cohortId}|${communityId}`;
  const known = await handoverModel(connection).findById(_id).session(session).lean<HandoverRecord>();
  const all = [...new Set([...(known?.personIds ?? []), ...personIds])];
  await handoverModel(connection).updateOne(
    { _id },
    { $set: { cohortId, communityId, personIds: all, invitedAt: null } },
    { session, upsert: true },
  );
}

export function waitingHandovers(connection: Connection): Promise<HandoverRecord[]> {
  return handoverModel(connection).find({ invitedAt: null }).limit(100).lean<HandoverRecord[]>();
}

export function findHandovers(
  connection: Connection,
  session: ClientSession,
  ids: readonly string[],
): Promise<HandoverRecord[]> {
  return handoverModel(connection)
    .find({ _id: { $in: ids }, invitedAt: null })
    .session(session)
    .lean<HandoverRecord[]>();
}

export async function markInvited(
  connection: Connection,
  session: ClientSession,
  id: string,
  at: number,
): Promise<void> {
  await handoverModel(connection).updateOne({ _id: id }, { $set: { invitedAt: new Date(at) } }, { session });
}

/** Keeps a cohort that finished; who is new to a list that is known is added to it. */
export async function keepCohort(
  connection: Connection,
  session: ClientSession,
  { _id, tenantId, personIds }: FinishedCohortRecord,
): Promise<void> {
  await finishedCohortModel(connection).updateOne(
    { _id },
    { $set: { tenantId }, $addToSet: { personIds: { $each: personIds } } },
    { session, upsert: true },
  );
}

export function findCohort(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<FinishedCohortRecord | null> {
  return finishedCohortModel(connection).findById(id).session(session).lean<FinishedCohortRecord>();
}
