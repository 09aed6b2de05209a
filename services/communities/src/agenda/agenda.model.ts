import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityPurpose, LocalizedText } from '../community/community.model.ts';
import type { ContributionChannel } from '../contribution/contribution.model.ts';

export const agendaStatuses = ['PROPOSED', 'CHOSEN', 'DONE', 'DROPPED'] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

/** What the community wants to learn next. */
export interface AgendaItemRecord {
  _id: Id;
  communityId: Id;
  titles: LocalizedText[];
  description: LocalizedText[];
  purposes: CommunityPurpose[];
  status: AgendaStatus;
  proposedBy: Id;
  channel: ContributionChannel;
  /** The person or API token that sent it. */
  enteredBy: Id;
  proposedAt: Date;
  /** Votes that were given and not taken back. */
  votes: number;
  /** Objectives of sponsors that it serves. */
  objectiveIds: Id[];
  /** Activities that take it up. */
  activityIds: Id[];
  /** Counts up with every event of this aggregate, not with votes. */
  version: number;
}

export interface AgendaVoteRecord {
  /** `<agenda item>|<person>`: one vote each. */
  _id: string;
  agendaItemId: Id;
  personId: Id;
  at: Date;
}

export type AgendaItemPage = Page<AgendaItemRecord>;
export type AgendaItemWritten = WritePayload<{ agendaItemId: Id }>;

const text = { _id: false, language: String, text: String };

const itemSchema = new Schema(
  {
    _id: String,
    communityId: String,
    titles: [text],
    description: [text],
    purposes: [String],
    status: String,
    proposedBy: String,
    channel: String,
    enteredBy: String,
    proposedAt: Date,
    votes: Number,
    objectiveIds: [String],
    activityIds: [String],
    version: Number,
  },
  { versionKey: false, collection: 'agenda_items' },
);

// The board of a community: what most vote for in front.
itemSchema.index({ communityId: 1, status: 1, votes: -1, _id: 1 });
// What serves an objective of a sponsor.
itemSchema.index({ communityId: 1, objectiveIds: 1 });

const voteSchema = new Schema(
  { _id: String, agendaItemId: String, personId: String, at: Date },
  { versionKey: false, collection: 'agenda_votes' },
);

export const agendaItemModel = (connection: Connection): Model<AgendaItemRecord> =>
  (connection.models['AgendaItem'] as Model<AgendaItemRecord> | undefined) ??
  connection.model<AgendaItemRecord>('AgendaItem', itemSchema as unknown as Schema<AgendaItemRecord>);

// Read by `_id` alone.
export const agendaVoteModel = (connection: Connection): Model<AgendaVoteRecord> =>
  (connection.models['AgendaVote'] as Model<AgendaVoteRecord> | undefined) ??
  connection.model<AgendaVoteRecord>('AgendaVote', voteSchema as unknown as Schema<AgendaVoteRecord>);
