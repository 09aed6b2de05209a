import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { defineValueWrite } from '../write.ts';
import { storyToChange } from './loadStory.ts';
import { mayPublish } from './story.policy.ts';
import { changeStory } from './story.store.ts';

export const publishStory = defineValueWrite({
  name: 'publishStory',
  input: z.object({ storyId: idOf('story') }),
  run: async ({ context, input, session }) => {
    const { story, standing } = await storyToChange(context, session, input.storyId);
    if (story.status === 'PUBLISHED') return { storyId: story._id };
    if (!mayPublish(context.viewer, standing, story)) refuse('NOT_ALLOWED', 'storyId');
    if (story.consent === 'PRIVATE') refuse('CONSENT_TOO_NARROW', 'storyId');
    if (story.status !== 'VALIDATED' || !story.validated)
      refuse('WRONG_STATE', 'storyId', { state: story.status });
    const validated = { ...story.validated, status: 'PUBLISHED' as const };
    await changeStory(context.connection, session, story, { status: 'PUBLISHED', validated });
    return { storyId: story._id };
  },
});
