import { localDay } from '../local-day.ts';
import { milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/**
 * What became of each accepted answer that its asker was asked about, by the day on which Kolo asked:
 * `[ms of the reply, 1 used | 0 not used]`, or `[0, null]` while nobody has replied.
 */
export type Use = readonly [number, 0 | 1 | null];

export const usedAnswers: Measure<Use> = {
  name: 'usedAnswers',
  eventTypes: ['survey.asked', 'survey.answered'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'survey.asked') {
      if (event.data.survey !== 'USED') return [];
      const bucket = localDay(event.time, event.timezone);
      return [{ bucket, key: event.data.answerId, value: [0, null] }];
    }
    if (event.type !== 'survey.answered' || event.data.survey !== 'USED') return [];
    const bucket = localDay(event.data.askedOn, event.timezone);
    const value: Use = [milliseconds(event.time), event.data.used ? 1 : 0];
    return [{ bucket, key: event.data.answerId, value }];
  },
  merge: newest,
};
