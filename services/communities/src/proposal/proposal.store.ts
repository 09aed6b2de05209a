import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { changeProposalModel } from './proposal.model.ts';
import type { ChangeProposalRecord, ProposalStatus } from './proposal.model.ts';

export function findProposals(connection: Connection, ids: readonly Id[]): Promise<ChangeProposalRecord[]> {
  return changeProposalModel(connection)
    .find({ _id: { $in: ids } })
    .lean<ChangeProposalRecord[]>();
}

export function findProposal(
  connection: Connection,
  session: ClientSession,
  id: Id,
): Promise<ChangeProposalRecord | null> {
  return changeProposalModel(connection).findById(id).session(session).lean<ChangeProposalRecord>();
}

const proposalsOf = (communityId: Id, status: ProposalStatus | null) => ({
  communityId,
  ...(status === null ? {} : { status }),
});

/** A page of the proposals in a community, newest first; of one status, if given. */
export function listProposals(
  connection: Connection,
  communityId: Id,
  status: ProposalStatus | null,
  after: Id | null,
  limit: number,
): Promise<ChangeProposalRecord[]> {
  return changeProposalModel(connection)
    .find({ ...proposalsOf(communityId, status), ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<ChangeProposalRecord[]>();
}

export function countProposals(
  connection: Connection,
  communityId: Id,
  status: ProposalStatus | null,
): Promise<number> {
  return changeProposalModel(connection).countDocuments(proposalsOf(communityId, status));
}

export async function addProposal(
  connection: Connection,
  session: ClientSession,
  proposal: ChangeProposalRecord,
): Promise<void> {
  await changeProposalModel(connection).insertMany([proposal], { session });
}

/** Changes a proposal as it was read in this transaction; answers its new version. */
export async function changeProposal(
  connection: Connection,
  session: ClientSession,
  { _id, version }: Pick<ChangeProposalRecord, '_id' | 'version'>,
  change: Partial<ChangeProposalRecord>,
): Promise<number> {
  const next = version + 1;
  const { matchedCount } = await changeProposalModel(connection).updateOne(
    { _id, version },
    { $set: { ...change, version: next } },
    { session },
  );
  if (matchedCount !== 1) throw new Error(`The proposal ${_id} was not read in this transaction`);
  return next;
}
