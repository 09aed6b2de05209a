import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import type { Context } from '../context.ts';
import { countsDiscussion } from '../contribution/contribution.policy.ts';
import { holdsOf, seesContribution } from '../contribution/sight.ts';
import type { PostRecord, ReplyRecord } from './post.model.ts';

export const postPolicies: TypePolicies<Context> = {
  Query: { fields: { post: 'signedIn' } },
  Mutation: { fields: { createPost: 'signedIn', replyToPost: 'signedIn' } },
  Community: typePolicy<Context, CommunityRecord>({
    fields: {
      posts: (context, community) => holdsOf(context, community._id, countsDiscussion),
      viewerCanContribute: 'whoSeesIt',
    },
  }),
  Post: typePolicy<Context, PostRecord>({
    visible: seesContribution,
    fields: {
      id: 'whoSeesIt',
      community: 'whoSeesIt',
      author: 'whoSeesIt',
      text: 'whoSeesIt',
      channel: 'whoSeesIt',
      createdAt: 'whoSeesIt',
      replies: 'whoSeesIt',
      viewerCanReply: 'whoSeesIt',
    },
  }),
  Reply: typePolicy<Context, ReplyRecord>({
    visible: seesContribution,
    fields: {
      id: 'whoSeesIt',
      post: 'whoSeesIt',
      author: 'whoSeesIt',
      text: 'whoSeesIt',
      channel: 'whoSeesIt',
      createdAt: 'whoSeesIt',
    },
  }),
};
