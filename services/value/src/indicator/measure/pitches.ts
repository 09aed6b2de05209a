import { LIFE, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[sequence, answered fields of the pitch]` of each community. */
export const pitches: Measure<readonly [number, number]> = {
  name: 'pitches',
  eventTypes: ['pitch.updated'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'pitch.updated') return [];
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, event.data.answeredFields] }];
  },
  merge: newest,
};
