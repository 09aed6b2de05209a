import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { PostRecord, ReplyRecord } from './post.model.ts';
import { findPosts, findReplies } from './post.store.ts';

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
