import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { frameworks } from '../indicator/mx-01-matrix-coverage.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Reference } from '../references.ts';
import { amountAsText } from './amount.ts';
import { changeStoryConsent } from './changeStoryConsent.ts';
import { confirmerRole } from './confirming.ts';
import { editStory } from './editStory.ts';
import { readerOf } from './loadStory.ts';
import { publishStory } from './publishStory.ts';
import { returnStory } from './returnStory.ts';
import { startStory } from './startStory.ts';
import { communityStories, ownStories } from './story.lists.ts';
import type { StoryListArgs } from './story.lists.ts';
import type { Confirmation, Effect, StoryRecord, ToldChange } from './story.model.ts';
import { isTeller, mayKnowPersons, mayPublish, maySubmit, mayTrace } from './story.policy.ts';
import type { StoryView } from './story.policy.ts';
import { versionsOf } from './story.store.ts';
import type { StepView, StoryWritten, VersionView } from './story.views.ts';
import { submitStory } from './submitStory.ts';
import { validateStory } from './validateStory.ts';

const reference = (id: Id): Reference => ({ id });
const personOf = ({ personId }: Confirmation) => reference(personId);
const storyOfPayload = {
  story: ({ storyId }: StoryWritten, _: unknown, { loaders }: Context) =>
    storyId ? loaders.story.load(storyId) : null,
};

/** A person whom a story names, for readers who may know. */
async function named(context: Context, story: StoryRecord, personId: Id | null): Promise<Reference | null> {
  if (personId === null) return null;
  return mayKnowPersons(await readerOf(context, story.communityId), story) ? reference(personId) : null;
}

export const storyResolvers = {
  Query: {
    story: (_: unknown, { id }: { id: Id }, { loaders }: Context) => loaders.story.load(id),
    stories: (_: unknown, { community, ...args }: StoryListArgs & { community: Id }, context: Context) =>
      communityStories(context, community, args),
  },
  Mutation: {
    startStory,
    editStory,
    submitStory,
    validateStory,
    returnStory,
    publishStory,
    changeStoryConsent,
  },
  Community: {
    stories: ({ id }: Reference, args: StoryListArgs, context: Context) =>
      communityStories(context, id, args),
  },
  Person: {
    stories: ({ id }: Reference, args: StoryListArgs, context: Context) => ownStories(context, id, args),
  },
  ValueStory: {
    __resolveReference: ({ id }: Reference, { loaders }: Context) => loaders.story.load(id),
    id: ({ story }: StoryView) => story._id,
    community: ({ story }: StoryView) => reference(story.communityId),
    teller: ({ story }: StoryView, _: unknown, context: Context) => named(context, story, story.tellerId),
    template: ({ content }: StoryView) => content.template,
    language: ({ content }: StoryView) => content.language,
    title: ({ content }: StoryView) => content.title,
    beneficiaries: ({ content }: StoryView) => content.beneficiaries,
    consent: ({ story }: StoryView) => story.consent,
    steps: ({ story, content }: StoryView): StepView[] => content.steps.map((step) => ({ story, step })),
    validatedBy: async ({ story, confirmations }: StoryView, _: unknown, context: Context) =>
      mayKnowPersons(await readerOf(context, story.communityId), story) ? confirmations.map(personOf) : [],
    startedAt: ({ story }: StoryView) => story.startedAt,
    submittedAt: ({ story }: StoryView) => story.submittedAt,
    returnReason: ({ story }: StoryView, _: unknown, { viewer }: Context) =>
      isTeller(viewer, story) ? (story.returned?.reason ?? null) : null,
    completeness: async ({ story, content }: StoryView, _: unknown, { loaders }: Context) => {
      const cycles: readonly string[] = frameworks[await loaders.framework.load(story.communityId)];
      const told = new Set(content.steps.filter(({ mode }) => mode === 'ACTUAL').map(({ cycle }) => cycle));
      return cycles.filter((cycle) => told.has(cycle as never)).length / cycles.length;
    },
    versions: async ({ story }: StoryView, _: unknown, context: Context): Promise<VersionView[]> => {
      if (!mayTrace(await readerOf(context, story.communityId), story)) return [];
      const versions = await versionsOf(context.connection, story._id);
      return versions.map((version) => ({ story, version }));
    },
    viewerCanEdit: ({ story }: StoryView, _: unknown, { viewer }: Context) => isTeller(viewer, story),
    viewerCanSubmit: ({ story }: StoryView, _: unknown, { viewer }: Context) => maySubmit(viewer, story),
    viewerCanValidate: async ({ story, status }: StoryView, _: unknown, context: Context) => {
      if (status !== 'SUBMITTED') return false;
      if (story.confirmations.some(({ personId }) => personId === context.viewer.personId)) return false;
      const standing = await context.loaders.standing.load(story.communityId);
      return (await confirmerRole(context, standing, story)) !== null;
    },
    viewerCanPublish: async ({ story, status }: StoryView, _: unknown, { viewer, loaders }: Context) => {
      const standing = await loaders.standing.load(story.communityId);
      return status === 'VALIDATED' && story.consent !== 'PRIVATE' && mayPublish(viewer, standing, story);
    },
  },
  StoryStep: {
    id: ({ step }: StepView) => step.id,
    cycle: ({ step }: StepView) => step.cycle,
    sign: ({ step }: StepView) => step.sign,
    mode: ({ step }: StepView) => step.mode,
    text: ({ step }: StepView) => step.text,
    occurredOn: ({ step }: StepView) => step.occurredOn,
    capital: ({ step }: StepView) => step.capital,
    effects: ({ step }: StepView) => step.effects,
    change: ({ step }: StepView) => step.change ?? null,
    document: ({ step }: StepView) => step.document ?? null,
    refs: ({ step }: StepView) => step.refs,
    trapAvoidedThrough: ({ story, step }: StepView, _: unknown, context: Context) =>
      named(context, story, step.trapAvoidedThroughId),
    personNamed: ({ story, step }: StepView, _: unknown, context: Context) =>
      named(context, story, step.personNamedId),
  },
  StepEffect: {
    amount: ({ amount }: Effect) => amountAsText(amount),
  },
  StepChange: {
    baseline: ({ baseline }: ToldChange) => amountAsText(baseline),
    amount: ({ amount }: ToldChange) => amountAsText(amount),
  },
  StoryVersion: {
    version: ({ version }: VersionView) => version.version,
    language: ({ version }: VersionView) => version.content.language,
    title: ({ version }: VersionView) => version.content.title,
    beneficiaries: ({ version }: VersionView) => version.content.beneficiaries,
    steps: ({ story, version }: VersionView): StepView[] =>
      version.content.steps.map((step) => ({ story, step })),
    validatedBy: ({ version }: VersionView) => version.confirmations.map(personOf),
    validatedAt: ({ version }: VersionView) => version.at,
  },
  StartStoryPayload: storyOfPayload,
  EditStoryPayload: storyOfPayload,
  SubmitStoryPayload: storyOfPayload,
  ValidateStoryPayload: storyOfPayload,
  ReturnStoryPayload: storyOfPayload,
  PublishStoryPayload: storyOfPayload,
  ChangeStoryConsentPayload: storyOfPayload,
} satisfies Resolvers;
