import { localDay } from '../local-day.ts';
import { least, milliseconds } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { UNANSWERED } from './questions.ts';

/** Milliseconds from each post to its first reply by another person, or `UNANSWERED`; by the day on which it was written. */
export const posts: Measure<number> = {
  name: 'posts',
  eventTypes: ['post.created', 'reply.created'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'post.created') {
      return [{ bucket: localDay(event.time, event.timezone), key: event.subject, value: UNANSWERED }];
    }
    if (event.type !== 'reply.created' || event.actor === event.data.postAuthorId) return [];
    const { postId, postedAt } = event.data;
    // An event from before it told when the post was written.
    if (!postedAt) return [];
    const delay = milliseconds(event.time) - milliseconds(postedAt);
    return [{ bucket: localDay(postedAt, event.timezone), key: postId, value: delay }];
  },
  merge: least,
};
