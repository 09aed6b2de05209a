import { localDay } from '../local-day.ts';
import { newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[sequence, type of the activity that it came out of or null, kind]` of each artefact, by the day on which it was published. */
export type ArtefactState = readonly [number, string | null, string];

export const artefacts: Measure<ArtefactState> = {
  name: 'artefacts',
  eventTypes: ['artefact.published'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'artefact.published') return [];
    const { activityType, kind } = event.data;
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: event.subject, value: [event.sequence, activityType, kind] }];
  },
  merge: newest,
};
