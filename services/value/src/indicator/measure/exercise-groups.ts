import { localDay } from '../local-day.ts';
import type { Measure } from '../measure.ts';

/** `[questions of its exercise, 0 while not known; those that it answered; 1 when it presented]` of each group. */
export type GroupState = readonly [number, readonly number[], 0 | 1];

export const exerciseGroups: Measure<GroupState> = {
  name: 'exerciseGroups',
  eventTypes: ['exercise.groupFormed', 'exercise.answered', 'exercise.presented'],
  bucket: 'DAY',
  lift(event) {
    const bucket = localDay(event.time, event.timezone);
    switch (event.type) {
      case 'exercise.groupFormed':
        return [{ bucket, key: event.data.groupId, value: [event.data.questionCount, [], 0] }];
      case 'exercise.answered':
        return [{ bucket, key: event.data.groupId, value: [0, [event.data.question], 0] }];
      case 'exercise.presented':
        return [{ bucket, key: event.data.groupId, value: [0, [], 1] }];
      default:
        return [];
    }
  },
  merge: ([questionsA, answeredA, presentedA], [questionsB, answeredB, presentedB]) => [
    Math.max(questionsA, questionsB),
    [...new Set([...answeredA, ...answeredB])].sort((a, b) => a - b),
    presentedA === 1 ? 1 : presentedB,
  ],
};
