import { Schema } from 'mongoose';
import type { Connection, Model } from 'mongoose';
import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { LocalizedText } from '../community/community.model.ts';
import type { ContributionChannel } from '../contribution/contribution.model.ts';

export interface PostRecord {
  _id: Id;
  communityId: Id;
  authorId: Id;
  text: LocalizedText;
  channel: ContributionChannel;
  /** The person or API token that sent it: the author, or who speaks for them. */
  enteredBy: Id;
  createdAt: Date;
}

export interface ReplyRecord extends PostRecord {
  postId: Id;
}

/** What resolvers of lists and payloads are given. */
export type PostPage = Page<PostRecord>;
export type ReplyPage = Page<ReplyRecord>;
export type PostWritten = WritePayload<{ postId: Id }>;
export type ReplyWritten = WritePayload<{ replyId: Id }>;

const written = {
  _id: String,
  communityId: String,
  authorId: String,
  text: { _id: false, language: String, text: String },
  channel: String,
  enteredBy: String,
  createdAt: Date,
};

const postSchema = new Schema<PostRecord>(written, { versionKey: false, collection: 'posts' });
// The posts of a community, newest first.
postSchema.index({ communityId: 1, _id: -1 });

const replySchema = new Schema<ReplyRecord>(
  { ...written, postId: String },
  { versionKey: false, collection: 'replies' },
);
// The replies to a post, oldest first.
replySchema.index({ postId: 1, _id: 1 });

export const postModel = (connection: Connection): Model<PostRecord> =>
  (connection.models['Post'] as Model<PostRecord> | undefined) ??
  connection.model<PostRecord>('Post', postSchema);

export const replyModel = (connection: Connection): Model<ReplyRecord> =>
  (connection.models['Reply'] as Model<ReplyRecord> | undefined) ??
  connection.model<ReplyRecord>('Reply', replySchema);
