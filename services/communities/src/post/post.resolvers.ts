import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { mayAnswer, mayContribute, readsDiscussion } from '../contribution/contribution.policy.ts';
import { readablePage } from '../contribution/readable-page.ts';
import { holdsOf } from '../contribution/sight.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createPost } from './createPost.ts';
import { countPosts, listPosts } from './post.store.ts';
import { replyToPost } from './replyToPost.ts';

const post = (id: Id | undefined, { loaders }: Context) => (id === undefined ? null : loaders.post.load(id));
const reply = (id: Id | undefined, { loaders }: Context) =>
  id === undefined ? null : loaders.reply.load(id);

export const postResolvers = {
  Query: { post: (_parent, { id }, context) => post(id, context) },
  Mutation: { createPost, replyToPost },
  CreatePostPayload: { post: ({ postId }, _args, context) => post(postId, context) },
  ReplyToPostPayload: { reply: ({ replyId }, _args, context) => reply(replyId, context) },
  Community: {
    posts: async ({ _id }, args, context) =>
      readablePage(await holdsOf(context, _id, readsDiscussion), args, {
        read: (after, limit) => listPosts(context.connection, _id, after, limit),
        count: () => countPosts(context.connection, _id),
      }),
    viewerCanContribute: async ({ _id, status }, _args, context) =>
      status !== 'DRAFT' && status !== 'ARCHIVED' && holdsOf(context, _id, mayContribute),
  },
  Post: {
    __resolveReference: ({ id }, context) => post(id, context),
    id: ({ _id }) => _id,
    community: ({ communityId }, _args, { loaders }) => loaders.community.load(communityId),
    author: ({ authorId }) => ({ id: authorId }),
    replies: async ({ _id, communityId }, args, context) =>
      readablePage(await holdsOf(context, communityId, readsDiscussion), args, {
        read: (after, limit) => context.loaders.replies.read(_id, after, limit),
        count: () => context.loaders.replyCount.load(_id),
      }),
    viewerCanReply: ({ communityId }, _args, context) =>
      holdsOf(context, communityId, (standing) => standing.status !== 'ARCHIVED' && mayAnswer(standing)),
  },
  Reply: {
    __resolveReference: ({ id }, context) => reply(id, context),
    id: ({ _id }) => _id,
    post: ({ postId }, _args, context) => post(postId, context),
    author: ({ authorId }) => ({ id: authorId }),
  },
} satisfies Resolvers;
