import type { EventData } from '@kolo/events';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import type { StoryState } from './stories.ts';

type Kind = EventData<'reportedValue.confirmed'>['measure'];

/** `[sequence of the story, day, amount in hundredths, currency, story]`; key `<HOURS|MONEY>@<step>`. */
export type ReportedState = readonly [number, Day, number, string | null, string];

/** The numbers that validated stories name, as last confirmed. */
export const reportedValues: Measure<ReportedState> = {
  name: 'reportedValues',
  eventTypes: ['reportedValue.confirmed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'reportedValue.confirmed') return [];
    const { stepId, occurredOn, measure, amount, currency } = event.data;
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

/**
 * The numbers of one kind that count. A validation tells all numbers of its version under its own sequence, so one that is older than
 * the last validation of its story was taken out since; as is one of a step that the story no longer has.
 */
export function confirmedValues(
  kind: Kind,
  folded: PartialOf<ReportedState>,
  stories: PartialOf<StoryState>,
): ReportedValue[] {
  const values: ReportedValue[] = [];
  for (const [key, [sequence, day, amount, currency, storyId]] of Object.entries(folded)) {
    const [measure, stepId = ''] = key.split('@');
    const [, , stepIds, validated] = stories[storyId] ?? [];
    if (measure !== kind || (stepIds && !stepIds.includes(stepId))) continue;
    if (validated !== undefined && sequence < validated) continue;
    values.push({ storyId, day, amount, currency });
  }
  return values;
}
