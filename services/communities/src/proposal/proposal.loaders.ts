import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { ChangeProposalRecord } from './proposal.model.ts';
import { findProposals } from './proposal.store.ts';

export const createChangeProposalLoader = (connection: Connection) =>
  new DataLoader<Id, ChangeProposalRecord | null>(async (ids) => {
    const byId = new Map((await findProposals(connection, ids)).map((proposal) => [proposal._id, proposal]));
    return ids.map((id) => byId.get(id) ?? null);
  });
