import type { BeneficiaryLevel } from '@kolo/events';
import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, least, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[version, day of the first validation, who benefits]` of each validated story. */
export type BeneficiariesState = readonly [number, Day, readonly BeneficiaryLevel[]];

export const beneficiaries: Measure<BeneficiariesState> = {
  name: 'beneficiaries',
  eventTypes: ['story.validated'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'story.validated') return [];
    const levels = [...new Set(event.data.beneficiaries)].sort();
    const day = localDay(event.time, event.timezone);
    return [{ bucket: LIFE, key: event.subject, value: [event.data.version, day, levels] }];
  },
  merge([versionA, dayA, levelsA], [versionB, dayB, levelsB]) {
    const [version, levels] = newest([versionA, levelsA] as const, [versionB, levelsB] as const);
    return [version, least(dayA, dayB), levels];
  },
};
