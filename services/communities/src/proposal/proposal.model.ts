import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

export const proposalStatuses = ['PROPOSED', 'ADOPTED', 'REJECTED', 'CARRIED_OUT', 'WITHDRAWN'] as const;
export type ProposalStatus = (typeof proposalStatuses)[number];

/** A change to how the community works, proposed by a critical friend. */
export interface ChangeProposalRecord {
  _id: Id;
  communityId: Id;
  authorId: Id;
  activityId: Id | null;
  text: LocalizedText;
  status: ProposalStatus;
  proposedAt: Date;
  /** When it got its present status, by whom, and what was said about it. */
  movedAt: Date;
  movedBy: Id | null;
  reason: LocalizedText | null;
  /** Counts up with every event of this aggregate. */
  version: number;
}

export type ChangeProposalPage = Page<ChangeProposalRecord>;
export type ChangeProposalWritten = WritePayload<{ proposalId: Id }>;

const text = { _id: false, language: String, text: String };

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    authorId: String,
    activityId: String,
    text,
    status: String,
    proposedAt: Date,
    movedAt: Date,
    movedBy: String,
    reason: { type: text, default: null },
    version: Number,
  },
  { versionKey: false, collection: 'change_proposals' },
);

// The proposals of a community, newest first; of one status.
schema.index({ communityId: 1, status: 1, _id: -1 });

export const changeProposalModel = (connection: Connection): Model<ChangeProposalRecord> =>
  (connection.models['ChangeProposal'] as Model<ChangeProposalRecord> | undefined) ??
  connection.model<ChangeProposalRecord>('ChangeProposal', schema as unknown as Schema<ChangeProposalRecord>);
