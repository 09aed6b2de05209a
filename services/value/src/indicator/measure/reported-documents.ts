import type { PolicyDocument } from '@kolo/events';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import { isInStory } from './stories.ts';
import type { StoryState } from './stories.ts';

/** `[sequence of the story, day, RULE | STRATEGY | MANDATE, story]` of each document that follows the community's work; key: the step. */
export type DocumentState = readonly [number, Day, PolicyDocument, string];

export const reportedDocuments: Measure<DocumentState> = {
  name: 'reportedDocuments',
  eventTypes: ['reportedValue.confirmed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'reportedValue.confirmed' || event.data.measure !== 'DOCUMENT') return [];
    const { stepId, occurredOn, document } = event.data;
    const value: DocumentState = [event.sequence, occurredOn, document, event.subject];
    return [{ bucket: LIFE, key: stepId, value }];
  },
  merge: newest,
};

/** The documents that count. */
export function documentsIn(
  folded: PartialOf<DocumentState>,
  stories: PartialOf<StoryState>,
): { storyId: string; day: Day; document: PolicyDocument }[] {
  return Object.entries(folded).flatMap(([stepId, [sequence, day, document, storyId]]) =>
    isInStory(stories[storyId], stepId, sequence) ? [{ storyId, day, document }] : [],
  );
}
