import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { tellAspirations } from '../aspiration/tellAspirations.ts';
import { defineValueWrite } from '../write.ts';
import { checkPersonsNamed } from './checkPersonsNamed.ts';
import { ownStory } from './loadStory.ts';
import { storyFields } from './stepInput.ts';
import { stepsFrom } from './steps.ts';
import type { StoryContent } from './story.model.ts';
import { changeStory } from './story.store.ts';
import { storyEnvelope } from './storyEvent.ts';
import { today } from './today.ts';

export const editStory = defineValueWrite({
  name: 'editStory',
  input: z.object({
    storyId: idOf('story'),
    template: storyFields.template.optional(),
    language: storyFields.language.optional(),
    title: storyFields.title.optional(),
    beneficiaries: storyFields.beneficiaries.optional(),
    steps: storyFields.steps.optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { connection, clock, viewer } = context;
    const { story, standing } = await ownStory(context, session, input.storyId);
    const { content } = story;
    const steps = input.steps
      ? stepsFrom(input.steps, content.steps, today(clock, standing.timezone))
      : content.steps;
    await checkPersonsNamed(context, story, steps, content.steps);
    const edited: StoryContent = {
      template: input.template ?? content.template,
      language: input.language ?? content.language,
      title: input.title ?? content.title,
      beneficiaries: [...new Set(input.beneficiaries ?? content.beneficiaries)],
      steps,
    };
    // What was validated stays as it was: the change is the next version, read by its teller alone until it is submitted.
    const version = story.validated?.version === story.version ? story.version + 1 : story.version;
    const changes = { content: edited, version, status: 'DRAFT' as const, confirmations: [] };
    const changed = await changeStory(connection, session, story, changes);
    const answered = await tellAspirations(connection, session, changed, clock.now(), standing.timezone);
    for (const { stepId, dueAt } of answered) {
      emit({
        ...storyEnvelope(changed, { standing, actor: viewer.personId }),
        type: 'aspiration.answered',
        data: { stepId, dueOn: dueAt.toISOString(), outcome: 'ACTUAL' },
      });
    }
    return { storyId: story._id };
  },
});
