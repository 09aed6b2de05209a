import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/** `[sequence, day, 1 admitted | 0 not, whom it sends]` of each application, as last decided. */
export type AdmissionState = readonly [number, Day, 0 | 1, string | null];

export const admissions: Measure<AdmissionState> = {
  name: 'admissions',
  eventTypes: ['application.decided'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'application.decided') return [];
    const { state, delegationId } = event.data;
    // Who confirmed was admitted before.
    const isAdmitted = state === 'ADMITTED' || state === 'CONFIRMED' ? 1 : 0;
    const day = localDay(event.time, event.timezone);
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, day, isAdmitted, delegationId] }];
  },
  merge: newest,
};

/** The delegations that were admitted; the application stands for one that nobody has named yet. */
export function admitted(folded: PartialOf<AdmissionState>): Set<string> {
  return new Set(
    Object.entries(folded).flatMap(([applicationId, [, , isAdmitted, delegationId]]) =>
      isAdmitted === 1 ? [delegationId ?? applicationId] : [],
    ),
  );
}
