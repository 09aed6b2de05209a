import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayContribute } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { writtenText } from '../contribution/written-text.ts';
import { write } from '../write/write.ts';
import { addPost } from './post.store.ts';

export const createPost = write({
  name: 'createPost',
  input: z.object({ communityId: idOf('community'), text: writtenText(10_000), ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { communityId, text } = input;
    const entry = { communityId, field: 'communityId', inside: false, may: mayContribute };
    const { person, channel, enteredBy, envelope } = await enterAsContributor(context, session, entry, input);

    const postId = newId('post');
    const at = new Date(clock.now());
    const personId = person._id;
    await addPost(connection, session, {
      _id: postId,
      communityId,
      authorId: personId,
      text,
      channel,
      enteredBy,
      createdAt: at,
    });
    await recordContribution(connection, session, {
      id: postId,
      communityId,
      personId,
      at,
      kind: 'POST',
      channel,
    });
    emit({ type: 'post.created', subject: postId, data: {}, ...envelope });
    return { postId };
  },
});
