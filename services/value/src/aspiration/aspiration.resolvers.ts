import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readerOf } from '../story/loadStory.ts';
import { mayTrace } from '../story/story.policy.ts';
import type { StepView, StoryWritten } from '../story/story.views.ts';
import { answerAspiration } from './answerAspiration.ts';

export const aspirationResolvers = {
  Mutation: { answerAspiration },
  StoryStep: {
    aspirations: async ({ story, step }: StepView, _: unknown, context: Context) => {
      if (!mayTrace(await readerOf(context, story.communityId), story)) return [];
      const hopes = await context.loaders.aspirationsOfStory.load(story._id);
      return hopes.filter(({ stepId }) => stepId === step.id);
    },
  },
  AnswerAspirationPayload: {
    story: ({ storyId }: StoryWritten, _: unknown, { loaders }: Context) =>
      storyId ? loaders.story.load(storyId) : null,
  },
} satisfies Resolvers;

export const aspirationPolicies: TypePolicies<Context> = {
  Mutation: { fields: { answerAspiration: 'signedIn' } },
  StoryStep: { fields: { aspirations: 'whoSeesIt' } },
  Aspiration: {
    fields: {
      text: 'whoSeesIt',
      toldAt: 'whoSeesIt',
      dueAt: 'whoSeesIt',
      askedAt: 'whoSeesIt',
      answeredAt: 'whoSeesIt',
      outcome: 'whoSeesIt',
    },
  },
};
