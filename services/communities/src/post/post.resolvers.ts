import type { PageArgs } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import { mayAnswer, mayContribute, readsDiscussion } from '../contribution/contribution.policy.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import { createPost } from './createPost.ts';
import type { PostRecord, ReplyRecord } from './post.model.ts';
import { countPosts, countReplies, listPosts, listReplies } from './post.store.ts';
import { replyToPost } from './replyToPost.ts';

const post = (id: Id | undefined, context: Context) =>
  id === undefined ? null : context.loaders.post.load(id);
const reply = (id: Id | undefined, context: Context) =>
  id === undefined ? null : context.loaders.reply.load(id);

export const postResolvers = {
  Query: {
    post: (_: unknown, { id }: { id: Id }, context: Context) => post(id, context),
  },
  Mutation: { createPost, replyToPost },
  CreatePostPayload: {
    post: ({ postId }: { postId?: Id }, _: unknown, context: Context) => post(postId, context),
  },
  ReplyToPostPayload: {
    reply: ({ replyId }: { replyId?: Id }, _: unknown, context: Context) => reply(replyId, context),
  },
  Community: {
    posts: async ({ _id }: CommunityRecord, args: PageArgs, context: Context) =>
      readablePage(await holdsOf(context, _id, readsDiscussion), args, {
        read: (after, limit) => listPosts(context.connection, _id, after, limit),
        count: () => countPosts(context.connection, _id),
      }),
    viewerCanContribute: ({ _id, status }: CommunityRecord, _: unknown, context: Context) =>
      status !== 'DRAFT' && status !== 'ARCHIVED' && holdsOf(context, _id, mayContribute),
  },
  Post: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => post(id, context),
    id: ({ _id }: PostRecord) => _id,
    community: ({ communityId }: PostRecord, _: unknown, context: Context) =>
      context.loaders.community.load(communityId),
    author: ({ authorId }: PostRecord) => ({ id: authorId }),
    replies: async ({ _id, communityId }: PostRecord, args: PageArgs, context: Context) =>
      readablePage(await holdsOf(context, communityId, readsDiscussion), args, {
        read: (after, limit) => listReplies(context.connection, _id, after, limit),
        count: () => countReplies(context.connection, _id),
      }),
    viewerCanReply: ({ communityId }: PostRecord, _: unknown, context: Context) =>
      holdsOf(context, communityId, (standing) => standing.status !== 'ARCHIVED' && mayAnswer(standing)),
  },
  Reply: {
    __resolveReference: ({ id }: { id: Id }, context: Context) => reply(id, context),
    id: ({ _id }: ReplyRecord) => _id,
    post: ({ postId }: ReplyRecord, _: unknown, context: Context) => post(postId, context),
    author: ({ authorId }: ReplyRecord) => ({ id: authorId }),
  },
};
