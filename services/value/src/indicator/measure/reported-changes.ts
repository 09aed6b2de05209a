import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import { isInStory } from './stories.ts';
import type { StoryState } from './stories.ts';

type Kind = 'PLAN_OUTCOME' | 'PUBLIC_STATISTIC';

/** `[sequence of the story, year, now, before, unit, story]`, in hundredths; key `<PLAN_OUTCOME|PUBLIC_STATISTIC>@<step>`. */
export type ChangeState = readonly [number, number, number, number, string, string];

/** What validated stories tell of measures of a plan or of public statistics, as last confirmed. */
export const reportedChanges: Measure<ChangeState> = {
  name: 'reportedChanges',
  eventTypes: ['reportedValue.confirmed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'reportedValue.confirmed') return [];
    const { data } = event;
    if (data.measure !== 'PLAN_OUTCOME' && data.measure !== 'PUBLIC_STATISTIC') return [];
    const { measure, stepId, year, amount, baseline, unit } = data;
    const value: ChangeState = [event.sequence, year, amount, baseline, unit, event.subject];
    return [{ bucket: LIFE, key: `${measure}@${stepId}`, value }];
  },
  merge: newest,
};

export interface ToldChange {
  storyId: string;
  year: number;
  /** In hundredths of the unit. */
  now: number;
  before: number;
  unit: string;
}

/** The changes of one kind that count. */
export function changesOf(
  kind: Kind,
  folded: PartialOf<ChangeState>,
  stories: PartialOf<StoryState>,
): ToldChange[] {
  return Object.entries(folded).flatMap(([key, [sequence, year, now, before, unit, storyId]]) => {
    const [measure, stepId = ''] = key.split('@');
    const counts = measure === kind && isInStory(stories[storyId], stepId, sequence);
    return counts ? [{ storyId, year, now, before, unit }] : [];
  });
}
