import type { EventData } from '@kolo/events';
import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

type Step = EventData<'story.validated'>['steps'][number];

/** `[step, cycle, day it counts by, 1 when it tells of a trap avoided through another member]`. */
type StepState = readonly [string, Step['cycle'], Day, 0 | 1];
/** `[version, steps that happened, ids of all steps, sequence of the event]` of each validated story. */
export type StoryState = readonly [number, readonly StepState[], readonly string[], number];

/** The last validated version of each story. A step without a day of its own counts by the day of validation. */
export const stories: Measure<StoryState> = {
  name: 'stories',
  eventTypes: ['story.validated'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'story.validated') return [];
    const { version, tellerId, steps } = event.data;
    const validatedOn = localDay(event.time, event.timezone);
    const happened = steps
      .filter((step) => step.mode === 'ACTUAL')
      .map((step): StepState => {
        const trap = step.trapAvoidedThroughId !== null && step.trapAvoidedThroughId !== tellerId;
        return [step.stepId, step.cycle, step.occurredOn ?? validatedOn, trap ? 1 : 0];
      });
    const value: StoryState = [version, happened, steps.map((step) => step.stepId), event.sequence];
    return [{ bucket: LIFE, key: event.subject, value }];
  },
  merge: newest,
};

/**
 * Whether what was told of a step under a sequence is still told. A validation tells all numbers of its version under its own sequence,
 * so one that is older than the last validation of its story was taken out since; as is one of a step that the story no longer has.
 */
export function isInStory(story: StoryState | undefined, stepId: string, sequence: number): boolean {
  if (!story) return true;
  const [, , stepIds, validated] = story;
  return stepIds.includes(stepId) && sequence >= validated;
}

/** A step that happened, of a validated story. */
export interface ValidatedStep {
  storyId: string;
  cycle: Step['cycle'];
  day: Day;
  trapAvoided: boolean;
}

export function validatedSteps(folded: PartialOf<StoryState>): ValidatedStep[] {
  return Object.entries(folded).flatMap(([storyId, [, steps]]) =>
    steps.map(([, cycle, day, trap]) => ({ storyId, cycle, day, trapAvoided: trap === 1 })),
  );
}
