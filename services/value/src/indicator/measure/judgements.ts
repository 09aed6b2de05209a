import { localDay } from '../local-day.ts';
import { milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[ms, 1 when all three criteria hold]` of each resource that was decided, by the day of the deciding judgement. */
export type Decision = readonly [number, 0 | 1];

export const judgements: Measure<Decision> = {
  name: 'judgements',
  eventTypes: ['resource.judged'],
  bucket: 'DAY',
  lift(event) {
    // Pending: the second curator has not judged yet, so there is nothing to count.
    if (event.type !== 'resource.judged' || event.data.outcome === 'PENDING') return [];
    const bucket = localDay(event.time, event.timezone);
    const value: Decision = [milliseconds(event.time), event.data.outcome === 'PASSED' ? 1 : 0];
    return [{ bucket, key: event.subject, value }];
  },
  merge: newest,
};
