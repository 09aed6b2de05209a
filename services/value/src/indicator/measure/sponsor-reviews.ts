import type { Day } from '../local-day.ts';
import { greatest } from '../measure.ts';
import type { Lifted, Measure } from '../measure.ts';

/**
 * 1 for each review with a sponsor that was held, 0 for one that was only planned, by the day for which it was planned; key
 * `<community>@<organisation>@<day>`: a renewal takes over what was planned for the sponsorship before it.
 */
export const sponsorReviews: Measure<number> = {
  name: 'sponsorReviews',
  eventTypes: ['sponsorship.confirmed', 'sponsorReview.held'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'sponsorship.confirmed' && event.type !== 'sponsorReview.held') return [];
    if (!event.community) return [];
    const of = `${event.community}@${event.data.organisationId}`;
    const { nextReviewOn } = event.data;
    const plannedOn = event.type === 'sponsorReview.held' ? event.data.plannedOn : null;
    const planned = (day: Day | null, value: number): Lifted<number>[] =>
      day === null ? [] : [{ bucket: day, key: `${of}@${day}`, value }];
    return [...planned(nextReviewOn, 0), ...planned(plannedOn, 1)];
  },
  merge: greatest,
};
