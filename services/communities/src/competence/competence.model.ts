import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

/** One wording of a statement; adopted by the community or waiting for that. */
export interface CompetenceVersionRecord {
  /** 1, 2, … */
  number: number;
  titles: LocalizedText[];
  texts: LocalizedText[];
  /** What is different, and why; null for the first. */
  change: LocalizedText | null;
  writtenBy: Id;
  writtenAt: Date;
  /** Null while it waits. */
  adoptedAt: Date | null;
  adoptedBy: Id | null;
}

/** What being competent means in the setting of a community, as it wrote it down. */
export interface CompetenceStatementRecord {
  _id: Id;
  communityId: Id;
  status: 'PROPOSED' | 'ADOPTED' | 'WITHDRAWN';
  /** Oldest first; all but the last are adopted. */
  versions: CompetenceVersionRecord[];
  createdAt: Date;
  /** Counts up with every change. */
  version: number;
}

export type CompetenceStatementPage = Page<CompetenceStatementRecord>;
export type CompetenceStatementWritten = WritePayload<{ statementId: Id }>;

const text = { _id: false, language: String, text: String };

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    status: String,
    versions: [
      {
        _id: false,
        number: Number,
        titles: [text],
        texts: [text],
        change: { type: text, default: null },
        writtenBy: String,
        writtenAt: Date,
        adoptedAt: Date,
        adoptedBy: String,
      },
    ],
    createdAt: Date,
    version: Number,
  },
  { versionKey: false, collection: 'competence_statements' },
);

// The statements of a community, page by page; in one status.
schema.index({ communityId: 1, status: 1, _id: 1 });

export const competenceStatementModel = (connection: Connection): Model<CompetenceStatementRecord> =>
  (connection.models['CompetenceStatement'] as Model<CompetenceStatementRecord> | undefined) ??
  connection.model<CompetenceStatementRecord>(
    'CompetenceStatement',
    schema as unknown as Schema<CompetenceStatementRecord>,
  );
