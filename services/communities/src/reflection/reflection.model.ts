import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';

/** What a critical friend noticed of how the community works. */
export interface ReflectionNoteRecord {
  _id: Id;
  communityId: Id;
  authorId: Id;
  /** The activity that it is about; null for the community as a whole. */
  activityId: Id | null;
  text: LocalizedText;
  writtenAt: Date;
}

export type ReflectionNotePage = Page<ReflectionNoteRecord>;
export type ReflectionNoteWritten = WritePayload<{ noteId: Id }>;

const schema = new Schema(
  {
    _id: String,
    communityId: String,
    authorId: String,
    activityId: String,
    text: { _id: false, language: String, text: String },
    writtenAt: Date,
  },
  { versionKey: false, collection: 'reflection_notes' },
);

// The notes of a community, newest first.
schema.index({ communityId: 1, _id: -1 });

export const reflectionNoteModel = (connection: Connection): Model<ReflectionNoteRecord> =>
  (connection.models['ReflectionNote'] as Model<ReflectionNoteRecord> | undefined) ??
  connection.model<ReflectionNoteRecord>('ReflectionNote', schema as unknown as Schema<ReflectionNoteRecord>);
