import { LIFE, milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[ms, organisation, territory, cohort]` from which each member came when they joined, the last time. */
export type Origin = readonly [number, string | null, string | null, string | null];

export const origins: Measure<Origin> = {
  name: 'origins',
  eventTypes: ['membership.accepted'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'membership.accepted') return [];
    const { personId, cohortId } = event.data;
    const organisationId = event.data.organisationId ?? event.organisation ?? null;
    const value: Origin = [milliseconds(event.time), organisationId, event.territory, cohortId];
    return [{ bucket: LIFE, key: personId, value }];
  },
  merge: newest,
};
