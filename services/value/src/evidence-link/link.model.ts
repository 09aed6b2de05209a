import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Id } from '@kolo/runtime';

export const linkRelations = ['ILLUSTRATES', 'EXPLAINS', 'CONTRADICTS', 'PROMPTED_BY'] as const;
export type LinkRelation = (typeof linkRelations)[number];

/** That a step of a story bears on an indicator's value: the value tells that something moved, the story tells how. */
export interface EvidenceLinkRecord {
  _id: Id;
  communityId: Id;
  /** Code of the indicator. */
  indicator: string;
  /** Code of the window, e.g. `2010-Q2`. */
  period: string;
  storyId: Id;
  stepId: Id;
  relation: LinkRelation;
  note: string | null;
  /** Null for what the validation of a story linked by itself. */
  authorId: Id | null;
  createdAt: Date;
}

const schema = new Schema(
  {
    _id: String,
    communityId: { type: String, required: true },
    indicator: { type: String, required: true },
    period: { type: String, required: true },
    storyId: { type: String, required: true },
    stepId: { type: String, required: true },
    relation: { type: String, required: true },
    note: String,
    authorId: String,
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, collection: 'evidence_links' },
);
// The links of some values, and of the values of a matrix; nobody says the same twice.
schema.index(
  { communityId: 1, period: 1, indicator: 1, storyId: 1, stepId: 1, relation: 1, authorId: 1 },
  { unique: true },
);
// The links of a story.
schema.index({ storyId: 1 });

export const evidenceLinkModel = (connection: Connection): Model<EvidenceLinkRecord> =>
  (connection.models['EvidenceLink'] as Model<EvidenceLinkRecord> | undefined) ??
  connection.model<EvidenceLinkRecord>('EvidenceLink', schema as unknown as Schema<EvidenceLinkRecord>);
