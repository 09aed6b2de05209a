import { localDay } from '../local-day.ts';
import { milliseconds } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { UNANSWERED } from './questions.ts';

/** `[milliseconds from a post to its first reply by another person, or UNANSWERED; who wrote it]`. */
export type PostState = readonly [number, string | null];

/** Each post, by the day on which it was written. */
export const posts: Measure<PostState> = {
  name: 'postStates',
  eventTypes: ['post.created', 'reply.created'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'post.created') {
      const bucket = localDay(event.time, event.timezone);
      return [{ bucket, key: event.subject, value: [UNANSWERED, event.actor] }];
    }
    if (event.type !== 'reply.created' || event.actor === event.data.postAuthorId) return [];
    const { postId, postedAt, postAuthorId } = event.data;
    // An event from before it told when the post was written.
    if (!postedAt) return [];
    const delay = milliseconds(event.time) - milliseconds(postedAt);
    return [
      { bucket: localDay(postedAt, event.timezone), key: postId, value: [delay, postAuthorId || null] },
    ];
  },
  merge: ([delayA, a], [delayB, b]) => [
    Math.min(delayA, delayB),
    a === null || b === null ? (a ?? b) : a < b ? a : b,
  ],
};
