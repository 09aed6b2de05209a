import { addDays } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';
import { FIRST_DAY, contains } from '../indicator/window.ts';
import type { Span } from '../indicator/window.ts';
import type { StepRecord, StoryRecord } from '../story/story.model.ts';
import { dayOf } from '../story/today.ts';

/** What happened so many days before a window may still explain what moved in it. */
const DAYS_BEFORE = 90;

/** The days on which a step may have happened that bears on a value of this window. */
export function evidenceWindow(window: Span): Span {
  return { from: window.from === FIRST_DAY ? FIRST_DAY : addDays(window.from, -DAYS_BEFORE), to: window.to };
}

/** The day by which a step is judged: when it happened, else when its story was told. */
export function dayOfStep(
  story: Pick<StoryRecord, 'submittedAt' | 'startedAt'>,
  { countedOn, occurredOn, mode }: StepRecord,
  timezone: string,
): Day {
  const told = dayOf(story.submittedAt ?? story.startedAt, timezone);
  // The day that is hoped for is none on which something moved.
  return mode === 'ACTUAL' ? (countedOn ?? occurredOn ?? told) : told;
}

export function bearsOn(window: Span, day: Day): boolean {
  return contains(evidenceWindow(window), day);
}
