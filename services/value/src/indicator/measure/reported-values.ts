import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import { isInStory } from './stories.ts';
import type { StoryState } from './stories.ts';

type Kind = 'HOURS' | 'MONEY';

/** `[sequence of the story, day, amount in hundredths, currency, story]`; key `<HOURS|MONEY>@<step>`. */
export type ReportedState = readonly [number, Day, number, string | null, string];

/** The hours and sums of money that validated stories name, as last confirmed. */
export const reportedValues: Measure<ReportedState> = {
  name: 'reportedValues',
  eventTypes: ['reportedValue.confirmed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'reportedValue.confirmed') return [];
    const { data } = event;
    if (data.measure !== 'HOURS' && data.measure !== 'MONEY') return [];
    const { stepId, occurredOn, measure, amount, currency } = data;
    const value: ReportedState = [event.sequence, occurredOn, amount, currency, event.subject];
    return [{ bucket: LIFE, key: `${measure}@${stepId}`, value }];
  },
  merge: newest,
};

export interface ReportedValue {
  storyId: string;
  day: Day;
  /** Hundredths of an hour or of the currency. */
  amount: number;
  currency: string | null;
}

/** The numbers of one kind that count. */
export function confirmedValues(
  kind: Kind,
  folded: PartialOf<ReportedState>,
  stories: PartialOf<StoryState>,
): ReportedValue[] {
  const values: ReportedValue[] = [];
  for (const [key, [sequence, day, amount, currency, storyId]] of Object.entries(folded)) {
    const [measure, stepId = ''] = key.split('@');
    if (measure !== kind || !isInStory(stories[storyId], stepId, sequence)) continue;
    values.push({ storyId, day, amount, currency });
  }
  return values;
}
