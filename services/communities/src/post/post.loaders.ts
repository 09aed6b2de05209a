import DataLoader from 'dataloader';
import { createPagesLoader } from '@kolo/graphql';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { PostRecord, ReplyRecord } from './post.model.ts';
import { findPosts, findReplies, listReplies, repliesOf, replyCounts } from './post.store.ts';

export const createPostLoader = (connection: Connection) =>
  new DataLoader<Id, PostRecord | null>(async (ids) => {
    const byId = new Map((await findPosts(connection, ids)).map((post) => [post._id, post]));
    return ids.map((id) => byId.get(id) ?? null);
  });

export const createReplyLoader = (connection: Connection) =>
  new DataLoader<Id, ReplyRecord | null>(async (ids) => {
    const byId = new Map((await findReplies(connection, ids)).map((reply) => [reply._id, reply]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** Pages of the replies to posts. */
export const createRepliesLoader = (connection: Connection) =>
  createPagesLoader<ReplyRecord>({
    readOne: (postId, after, limit) => listReplies(connection, postId, after, limit),
    readMany: (postIds, limit) => repliesOf(connection, postIds, limit),
    parentOf: ({ postId }) => postId,
    keyOf: ({ _id }) => _id,
  });

export const createReplyCountLoader = (connection: Connection) =>
  new DataLoader<Id, number>(async (postIds) => {
    const counts = await replyCounts(connection, postIds);
    return postIds.map((id) => counts.get(id) ?? 0);
  });
