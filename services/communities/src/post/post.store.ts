import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { postModel, replyModel } from './post.model.ts';
import type { PostRecord, ReplyRecord } from './post.model.ts';

export function findPosts(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<PostRecord[]> {
  return postModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<PostRecord[]>();
}

export function findPost(connection: Connection, session: ClientSession, id: Id): Promise<PostRecord | null> {
  return postModel(connection).findById(id).session(session).lean<PostRecord>();
}

export function findReplies(connection: Connection, ids: readonly Id[]): Promise<ReplyRecord[]> {
  return replyModel(connection)
    .find({ _id: { $in: ids } })
    .lean<ReplyRecord[]>();
}

/** A page of a community's posts, newest first. */
export function listPosts(
  connection: Connection,
  communityId: Id,
  after: Id | null,
  limit: number,
): Promise<PostRecord[]> {
  return postModel(connection)
    .find({ communityId, ...(after === null ? {} : { _id: { $lt: after } }) })
    .sort({ _id: -1 })
    .limit(limit)
    .lean<PostRecord[]>();
}

export function countPosts(connection: Connection, communityId: Id): Promise<number> {
  return postModel(connection).countDocuments({ communityId });
}

/** A page of the replies to a post, oldest first. */
export function listReplies(
  connection: Connection,
  postId: Id,
  after: Id | null,
  limit: number,
): Promise<ReplyRecord[]> {
  return replyModel(connection)
    .find({ postId, ...(after === null ? {} : { _id: { $gt: after } }) })
    .sort({ _id: 1 })
    .limit(limit)
    .lean<ReplyRecord[]>();
}

/** Replies to several posts in any order, at most `limit` of them all. */
export function repliesOf(
  connection: Connection,
  postIds: readonly Id[],
  limit: number,
  session: ClientSession | null = null,
): Promise<ReplyRecord[]> {
  return replyModel(connection)
    .find({ postId: { $in: postIds } })
    .session(session)
    .limit(limit)
    .lean<ReplyRecord[]>();
}

/** How many replies each post has; those without any are left out. */
export async function replyCounts(connection: Connection, postIds: readonly Id[]): Promise<Map<Id, number>> {
  const counts = await replyModel(connection).aggregate<{ _id: Id; count: number }>([
    { $match: { postId: { $in: [...postIds] } } },
    { $group: { _id: '$postId', count: { $sum: 1 } } },
  ]);
  return new Map(counts.map(({ _id, count }) => [_id, count]));
}

export async function addPost(
  connection: Connection,
  session: ClientSession,
  post: PostRecord,
): Promise<void> {
  await postModel(connection).insertMany([post], { session });
}

export async function addReply(
  connection: Connection,
  session: ClientSession,
  reply: ReplyRecord,
): Promise<void> {
  await replyModel(connection).insertMany([reply], { session });
}
