import { newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[sequence]` of each artefact taken over by another organisation; key `<artefact>@<organisation>`, by the day on which it was used. */
export const reuses: Measure<readonly [number]> = {
  name: 'reuses',
  eventTypes: ['artefact.reused'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'artefact.reused') return [];
    const { organisationId, usedOn } = event.data;
    return [{ bucket: usedOn, key: `${event.subject}@${organisationId}`, value: [event.sequence] }];
  },
  merge: newest,
};
