import { localDay } from '../local-day.ts';
import { greatest, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/**
 * `[sequence, type, city of the hub, campaign, number in the programme, gathering that it is a part of]` of each activity that took place, by the day on which it
 * began; CANCELLED for its type where it did not after all.
 */
export type ActivityState = readonly [
  number,
  string,
  string | null,
  string | null,
  number | null,
  string | null,
];

export const activities: Measure<ActivityState> = {
  name: 'activities',
  eventTypes: ['activity.held', 'activity.cancelled'],
  bucket: 'DAY',
  lift(event) {
    if (event.type === 'activity.held') {
      const { type, hubTerritoryId, campaignId, number, partOfId } = event.data;
      const bucket = localDay(event.time, event.timezone);
      const value: ActivityState = [
        event.sequence,
        type,
        hubTerritoryId ?? null,
        campaignId ?? null,
        number ?? null,
        partOfId,
      ];
      return [{ bucket, key: event.subject, value }];
    }
    // What was only proposed had no day, and counted nowhere.
    if (event.type !== 'activity.cancelled' || event.data.startsAt === null) return [];
    const bucket = localDay(event.data.startsAt, event.timezone);
    return [{ bucket, key: event.subject, value: [event.sequence, 'CANCELLED', null, null, null, null] }];
  },
  merge: newest,
};

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

/** What took place. Of a gathering whose parts did, such as a plenary, the parts are counted and not once more the whole. */
export function held(folded: PartialOf<ActivityState>): HeldActivity[] {
  const states = Object.values(folded);
  const gatherings = new Set(
    states.flatMap(([, type, , , , partOfId]) => (type === 'CANCELLED' ? [] : [partOfId])),
  );
  return Object.entries(folded).flatMap(([activityId, [, type, cityId, campaignId, number]]) =>
    type === 'CANCELLED' || gatherings.has(activityId)
      ? []
      : [{ activityId, type, cityId, campaignId, number }],
  );
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
