import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayAnswer } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { addReply, findPost } from './post.store.ts';

export const replyToPost = write({
  name: 'replyToPost',
  input: z.object({ postId: idOf('post'), text: writtenText(10_000), ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { postId, text } = input;
    const post = await findPost(connection, session, postId);
    if (!post) return refuse('NOT_FOUND', 'postId');
    const { communityId } = post;
    const entry = { communityId, field: 'postId', inside: true, may: mayAnswer };
    const { person, channel, enteredBy, envelope } = await enterAsContributor(context, session, entry, input);

    const replyId = newId('reply');
    const at = new Date(clock.now());
    const personId = person._id;
    await addReply(connection, session, {
      _id: replyId,
      postId,
      communityId,
      authorId: personId,
      text,
      channel,
      enteredBy,
      createdAt: at,
    });
    await recordContribution(connection, session, {
      id: replyId,
      communityId,
      personId,
      at,
      kind: 'REPLY',
      channel,
    });
    const data = { postId, postAuthorId: post.authorId, postedAt: post.createdAt.toISOString() };
    emit({ type: 'reply.created', subject: replyId, data, ...envelope });
    return { replyId };
  },
});
