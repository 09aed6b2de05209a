import type { Fold } from '../definition.ts';
import { localDay } from '../local-day.ts';
import { LIFE, greatest, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';
import { FIRST_DAY, LAST_DAY } from '../window.ts';

/**
 * `[sequence, type, city of the hub, campaign, number in the programme]` of each activity that took place, by the day on which it began;
 * CANCELLED for its type where it did not after all.
 */
export type ActivityState = readonly [number, string, string | null, string | null, number | null];

export const activities: Measure<ActivityState> = {
  name: 'activities',
  eventTypes: ['activity.held', 'activity.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'activity.held') {
      const { type, hubTerritoryId, campaignId, number } = event.data;
      const bucket = localDay(event.time, event.timezone);
      const value: ActivityState = [
        event.sequence,
        type,
        hubTerritoryId ?? null,
        campaignId ?? null,
        number ?? null,
      ];
      return [{ bucket, key: event.subject, value }];
    }
    // What was only proposed had no day, and counted nowhere.
    if (event.type !== 'activity.cancelled' || event.data.startsAt === null) return [];
    const bucket = localDay(event.data.startsAt, event.timezone);
    return [{ bucket, key: event.subject, value: [event.sequence, 'CANCELLED', null, null, null] }];
  },
  merge: newest,
};

/**
 * `[sequence, gathering]` of each part of a gathering that took place, null for one that did not after all. Not by day: a part may begin
 * in another month or quarter than the gathering does.
 */
const partsHeld: Measure<readonly [number, string | null]> = {
  name: 'partsHeld',
  eventTypes: ['activity.held', 'activity.cancelled'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'activity.held' && event.type !== 'activity.cancelled') return [];
    const { partOfId } = event.data;
    if (partOfId === null) return [];
    return [
      {
        bucket: LIFE,
        key: event.subject,
        value: [event.sequence, event.type === 'activity.held' ? partOfId : null],
      },
    ];
  },
  merge: newest,
  // On which day the gathering began, its parts do not tell; a part that was called off in time changes nothing.
  countsFrom: ([, gatheringId]) => (gatheringId === null ? LAST_DAY : FIRST_DAY),
};

/** What `held` folds. */
export const heldMeasures = [activities, partsHeld] as const;

export interface HeldActivity {
  activityId: string;
  /** One of the 29, or TENANT_DEFINED. */
  type: string;
  /** The city of the hub that held it. */
  cityId: string | null;
  campaignId: string | null;
  /** In a programme: the week. */
  number: number | null;
}

/** All that took place in the window, a gathering beside its parts. */
export function tookPlace(fold: Fold): HeldActivity[] {
  return Object.entries(fold(activities)).flatMap(([activityId, [, type, cityId, campaignId, number]]) =>
    type === 'CANCELLED' ? [] : [{ activityId, type, cityId, campaignId, number }],
  );
}

/**
 * What is counted of that: of a gathering whose parts took place, such as a plenary, the parts and not once more the whole. In whatever
 * window they lie: otherwise a quarter and the next would come to more than the half-year.
 */
export function held(fold: Fold): HeldActivity[] {
  const gatherings = new Set(Object.values(fold(partsHeld)).map(([, gatheringId]) => gatheringId));
  return tookPlace(fold).filter(({ activityId }) => !gatherings.has(activityId));
}

/** 1 for each activity whose record was published in time, 0 where it came later, by the day on which the activity began. */
export const records: Measure<number> = {
  name: 'records',
  eventTypes: ['activity.recorded'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'activity.recorded') return [];
    const bucket = localDay(event.data.startedAt, event.timezone);
    return [{ bucket, key: event.subject, value: event.data.inTime ? 1 : 0 }];
  },
  merge: greatest,
};
