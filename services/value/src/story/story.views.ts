import type { Page, WritePayload } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { StepRecord, StoryRecord, StoryVersionRecord } from './story.model.ts';
import type { StoryView } from './story.policy.ts';

// The parents of GraphQL types, as resolvers receive them.

/** A step as one of its story's readers meets it. */
export interface StepView {
  story: StoryRecord;
  step: StepRecord;
}

export interface VersionView {
  story: StoryRecord;
  version: StoryVersionRecord;
}

export type StoryPage = Page<StoryView>;

/** What a write about a story leaves to its payload. */
export type StoryWritten = WritePayload<{ storyId: Id }>;
