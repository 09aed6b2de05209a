import { z } from 'zod';
import { idOf, refuse, text } from '@kolo/graphql';
import { defineValueWrite } from '../write.ts';
import { confirmer } from './confirming.ts';
import { storyToChange } from './loadStory.ts';
import { changeStory } from './story.store.ts';
import { storyEnvelope } from './storyEvent.ts';

export const returnStory = defineValueWrite({
  name: 'returnStory',
  input: z.object({ storyId: idOf('story'), reason: text(1_000, { lines: true }) }),
  run: async ({ context, input, session, emit }) => {
    const { connection, clock } = context;
    const { story, standing } = await storyToChange(context, session, input.storyId);
    const { personId } = await confirmer(context, standing, story);
    if (story.status !== 'SUBMITTED') refuse('WRONG_STATE', 'storyId', { state: story.status });
    const returned = { reason: input.reason, personId, at: new Date(clock.now()) };
    const changed = await changeStory(connection, session, story, {
      status: 'RETURNED',
      returned,
      confirmations: [],
    });
    emit({ ...storyEnvelope(changed, { standing, actor: personId }), type: 'story.returned', data: {} });
    return { storyId: story._id };
  },
});
