import { localDay } from '../local-day.ts';
import { sum } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** Replies and answers of each person by day; key `<person>@<MEMBER|PROVIDER>`: as a fellow member, or in the role of one who provides. */
export const replies: Measure<number> = {
  name: 'replies',
  eventTypes: ['reply.created', 'answer.posted'],
  bucket: 'DAY',
  lift(event) {
    if ((event.type !== 'reply.created' && event.type !== 'answer.posted') || !event.actor) return [];
    const role = event.data.asProvider ? 'PROVIDER' : 'MEMBER';
    return [{ bucket: localDay(event.time, event.timezone), key: `${event.actor}@${role}`, value: 1 }];
  },
  merge: sum,
};
