import { LIFE, milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[ms, organisation]` for which each person worked when they last answered a survey. */
export const organisationsOfRepliers: Measure<readonly [number, string | null]> = {
  name: 'organisationsOfRepliers',
  eventTypes: ['survey.answered'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'survey.answered') return [];
    const { personId } = event.data;
    return [{ bucket: LIFE, key: personId, value: [milliseconds(event.time), event.organisation ?? null] }];
  },
  merge: newest,
};
