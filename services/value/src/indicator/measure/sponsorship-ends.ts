import { localDay } from '../local-day.ts';
import { LIFE, greatest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** 1 for each sponsorship that had been renewed when it ended, 0 for one that had not, by the day of its end. */
export const sponsorshipEnds: Measure<number> = {
  name: 'sponsorshipEnds',
  eventTypes: ['sponsorship.ended'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'sponsorship.ended') return [];
    const { to, renewedBy } = event.data;
    return [{ bucket: localDay(to, event.timezone), key: event.subject, value: renewedBy === null ? 0 : 1 }];
  },
  merge: greatest,
};

/** Sponsorships that another one continues, whether before or after they ended. */
export const sponsorshipRenewals: Measure<number> = {
  name: 'sponsorshipRenewals',
  eventTypes: ['sponsorship.confirmed'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'sponsorship.confirmed' || event.data.renewalOf === null) return [];
    return [{ bucket: LIFE, key: event.data.renewalOf, value: 1 }];
  },
  merge: greatest,
};
