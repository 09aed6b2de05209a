import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { contributionModel } from './contribution.model.ts';
import type { ContributionChannel, ContributionKind } from './contribution.model.ts';

/** What is recorded of a contribution, in the transaction that stores it. */
export interface NewContribution {
  /** Id of the post, reply, question, answer, resource or story itself. */
  id: Id;
  communityId: Id;
  /** Who contributed, also when somebody else typed it in. */
  personId: Id;
  at: Date;
  kind: ContributionKind;
  channel: ContributionChannel;
}

export async function recordContribution(
  connection: Connection,
  session: ClientSession,
  { id, ...contribution }: NewContribution,
): Promise<void> {
  await contributionModel(connection).insertMany([{ _id: id, ...contribution }], { session });
}
