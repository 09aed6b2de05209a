import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { enterMessage } from './enterMessage.ts';
import { mayMessage } from './message.policy.ts';
import { changeMessage } from './message.store.ts';
import { messageAudience, messageTexts, messageTitles } from './messageFields.ts';

export const editExternalMessage = write({
  name: 'editExternalMessage',
  input: z.object({
    messageId: idOf('message'),
    titles: messageTitles.optional(),
    texts: messageTexts.optional(),
    organisationIds: messageAudience.optional(),
  }),
  async run({ context, input, session }) {
    const { messageId, titles, texts, organisationIds } = input;
    const { message } = await enterMessage(context, session, messageId, 'DRAFT', mayMessage);
    const change = {
      ...(titles ? { titles } : {}),
      ...(texts ? { texts } : {}),
      ...(organisationIds ? { organisationIds: [...new Set(organisationIds)] } : {}),
    };
    await changeMessage(context.connection, session, message, change, 0);
    return { messageId };
  },
});
