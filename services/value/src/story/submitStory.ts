import { z } from 'zod';
import type { ClientSession } from 'mongoose';
import type { Channel, Emit } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { aspirationsOf } from '../aspiration/aspiration.store.ts';
import type { Context } from '../context.ts';
import { personsById } from '../person/person.store.ts';
import { stillBelongs } from '../person/tellerFor.ts';
import { defineValueWrite } from '../write.ts';
import { ownStory } from './loadStory.ts';
import type { StoryRecord } from './story.model.ts';
import { changeStory } from './story.store.ts';
import { storyEnvelope } from './storyEvent.ts';
import { contributionChannels, storyConsents } from './values.ts';

export const submitStory = defineValueWrite({
  name: 'submitStory',
  input: z.object({
    storyId: idOf('story'),
    consent: oneOf(storyConsents).optional(),
    channel: oneOf(contributionChannels).default('WEB'),
    onBehalfOf: idOf('person').optional(),
  }),
  run: async ({ context, input, session, emit }) => {
    const { story, standing } = await ownStory(context, session, input.storyId, input);
    const { status } = story;
    if (!(await stillBelongs(context, story.communityId, story.tellerId))) refuse('NOT_ALLOWED', 'storyId');
    if (status !== 'DRAFT' && status !== 'RETURNED') refuse('WRONG_STATE', 'storyId', { state: status });
    const consent = input.consent ?? story.consent;
    if (consent === 'PRIVATE') refuse('CONSENT_TOO_NARROW', 'consent');
    const changed = { ...story, consent };
    await submit(context, session, { story: changed, standing, channel: input.channel, emit });
    return { storyId: story._id };
  },
});

/** Hands a story in: from here on its community reads it and may confirm it. */
export async function submit(
  context: Context,
  session: ClientSession,
  what: {
    /** As it is to be from now on; status and the like are set here. */
    story: StoryRecord;
    standing: Standing;
    channel: Channel;
    emit: Emit;
  },
): Promise<StoryRecord> {
  const { connection, clock } = context;
  const { story, standing, channel, emit } = what;
  const submitted = await changeStory(connection, session, story, {
    content: story.content,
    version: story.version,
    consent: story.consent,
    status: 'SUBMITTED',
    confirmations: [],
    returned: null,
    submittedAt: new Date(clock.now()),
  });
  const hopes = await aspirationsOf(connection, [story._id], session);
  const open = hopes.filter(({ state }) => state !== 'CLOSED');
  emit({
    ...storyEnvelope(submitted, {
      standing,
      actor: story.tellerId,
      ...(await workplaceOf(context, story.tellerId)),
      channel,
    }),
    type: 'story.submitted',
    data: {
      version: submitted.version,
      aspirations: open.map(({ stepId, dueAt }) => ({ stepId, dueOn: dueAt.toISOString() })),
    },
  });
  return submitted;
}

/** Where a person works, as far as identity told: what the envelope of an event says of its actor. */
export async function workplaceOf(
  { connection }: Pick<Context, 'connection'>,
  personId: Id,
): Promise<{ territory: Id | null; organisation: Id | null }> {
  const post = (await personsById(connection, [personId])).get(personId)?.post;
  return { territory: post?.territoryId ?? null, organisation: post?.organisationId ?? null };
}
