import { addDays, localDay } from '../local-day.ts';
import { greatest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** Told, asked about after 90 days, answered by day 120: the answer has 30 days. */
const DAYS_TO_ANSWER = 30;

/** 1 for each hope that was answered in time, 0 for one that was not or not yet, by the day on which it fell due. */
export const aspirations: Measure<number> = {
  name: 'aspirations',
  eventTypes: ['aspiration.asked', 'aspiration.answered'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'aspiration.asked' && event.type !== 'aspiration.answered') return [];
    const dueOn = localDay(event.data.dueOn, event.timezone);
    const answeredInTime =
      event.type === 'aspiration.answered' &&
      localDay(event.time, event.timezone) <= addDays(dueOn, DAYS_TO_ANSWER);
    return [{ bucket: dueOn, key: event.data.stepId, value: answeredInTime ? 1 : 0 }];
  },
  merge: greatest,
};
