import { z } from 'zod';
import { idOf, oneOf } from '@kolo/graphql';
import { defineValueWrite } from '../write.ts';
import { ownStory } from './loadStory.ts';
import { changeStory } from './story.store.ts';
import { storyEnvelope } from './storyEvent.ts';
import { storyConsents } from './values.ts';

export const changeStoryConsent = defineValueWrite({
  name: 'changeStoryConsent',
  input: z.object({
    storyId: idOf('story'),
    consent: oneOf(storyConsents),
    onBehalfOf: idOf('person').optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { consent, storyId, onBehalfOf } = input;
    const { story, standing } = await ownStory(context, session, storyId, {
      onBehalfOf,
      evenIfArchived: true,
    });
    if (story.consent === consent) return { storyId };
    // Numbers that were counted stay counted: who said them was never part of them.
    const changed = await changeStory(context.connection, session, story, { consent });
    emit({
      ...storyEnvelope(changed, { standing, actor: story.tellerId }),
      type: 'story.consentChanged',
      data: { consent },
    });
    return { storyId };
  },
});
