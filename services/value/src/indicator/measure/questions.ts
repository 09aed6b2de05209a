import { localDay } from '../local-day.ts';
import { milliseconds } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** No answer yet. Greater than any delay, so that the least of two is the first answer. */
export const UNANSWERED = Number.MAX_SAFE_INTEGER;

/** Milliseconds from each question to its first answer by another person, by the day on which it was asked. */
export const questions: Measure<number> = {
  name: 'questions',
  eventTypes: ['question.asked', 'answer.posted'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'question.asked') {
      const bucket = localDay(event.time, event.timezone);
      return [{ bucket, key: event.data.questionId, value: UNANSWERED }];
    }
    if (event.type !== 'answer.posted' || event.actor === event.data.askerId) return [];
    const delay = milliseconds(event.time) - milliseconds(event.data.askedAt);
    const bucket = localDay(event.data.askedAt, event.timezone);
    return [{ bucket, key: event.data.questionId, value: delay }];
  },
  merge: (a, b) => Math.min(a, b),
};
