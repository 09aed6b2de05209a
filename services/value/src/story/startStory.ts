import { z } from 'zod';
import { idOf, oneOf, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { tellAspirations } from '../aspiration/tellAspirations.ts';
import { communityToWriteIn } from '../community.ts';
import { linkPrompted } from '../evidence-link/linkPrompted.ts';
import { tellerFor } from '../person/tellerFor.ts';
import { defineValueWrite } from '../write.ts';
import { checkPersonsNamed } from './checkPersonsNamed.ts';
import { storyFields } from './stepInput.ts';
import { stepsFrom } from './steps.ts';
import type { StoryRecord } from './story.model.ts';
import { insertStory } from './story.store.ts';
import { today } from './today.ts';
import { storyConsents } from './values.ts';

export const startStory = defineValueWrite({
  name: 'startStory',
  input: z.object({
    communityId: idOf('community'),
    template: storyFields.template.default('SPECIFIC_STORY'),
    language: storyFields.language,
    title: storyFields.title.optional(),
    beneficiaries: storyFields.beneficiaries.default([]),
    // Nobody reads a story before its teller said who may.
    consent: oneOf(storyConsents).default('PRIVATE'),
    steps: storyFields.steps,
    promptedBy: z.object({ indicator: text(20), period: text(20) }).optional(),
    onBehalfOf: idOf('person').optional(),
  }),
  run: async ({ context, input, session }) => {
    const { connection, clock } = context;
    const { communityId, template, language, title, beneficiaries, consent } = input;
    const standing = await communityToWriteIn(context, communityId);
    const tellerId = await tellerFor(context, standing, input.onBehalfOf);
    const steps = stepsFrom(input.steps, [], today(clock, standing.timezone));
    await checkPersonsNamed(context, { communityId, tellerId }, steps);
    const story: StoryRecord = {
      _id: newId('story'),
      communityId,
      tenantId: standing.tenantId,
      tellerId,
      consent,
      status: 'DRAFT',
      version: 1,
      sequence: 1,
      content: {
        template,
        language,
        title: title ?? null,
        beneficiaries: [...new Set(beneficiaries)],
        steps,
      },
      confirmations: [],
      returned: null,
      validated: null,
      startedAt: new Date(clock.now()),
      submittedAt: null,
    };
    await insertStory(connection, session, story);
    if (input.promptedBy) await linkPrompted(connection, session, story, input.promptedBy, clock.now());
    await tellAspirations(connection, session, story, clock.now(), standing.timezone);
    return { storyId: story._id };
  },
});
