import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { enterCommunity } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayMessage } from './message.policy.ts';
import { addMessage } from './message.store.ts';
import { messageAudience, messageTexts, messageTitles } from './messageFields.ts';

export const draftExternalMessage = write({
  name: 'draftExternalMessage',
  input: z.object({
    communityId: idOf('community'),
    titles: messageTitles,
    texts: messageTexts,
    organisationIds: messageAudience,
  }),
  async run({ context, input, session }) {
    const { connection, clock, viewer } = context;
    const { communityId, titles, texts } = input;
    const { standing } = await enterCommunity(context, session, communityId);
    if (!mayMessage(standing)) refuse('NOT_ALLOWED', 'communityId');
    const messageId = newId('message');
    await addMessage(connection, session, {
      _id: messageId,
      communityId,
      titles,
      texts,
      organisationIds: [...new Set(input.organisationIds)],
      status: 'DRAFT',
      writtenBy: viewer.personId,
      writtenAt: new Date(clock.now()),
      sentBy: null,
      sentAt: null,
      version: 0,
    });
    return { messageId };
  },
});
