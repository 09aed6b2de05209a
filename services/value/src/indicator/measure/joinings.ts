import { localDay } from '../local-day.ts';
import { LIFE, milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[ms, motives]` of each person who became a member, by day; in several communities on one day, the last one. */
export const joinings: Measure<readonly [number, readonly string[]]> = {
  name: 'joinings',
  eventTypes: ['membership.accepted'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'membership.accepted') return [];
    const { personId, joinMotive } = event.data;
    const motives = [...new Set(joinMotive)].sort();
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: personId, value: [milliseconds(event.time), motives] }];
  },
  merge: newest,
};

/** `[ms, organisation]` for which each member worked when they joined. */
export const organisationsOfMembers: Measure<readonly [number, string | null]> = {
  name: 'organisationsOfMembers',
  eventTypes: ['membership.accepted'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'membership.accepted') return [];
    const organisationId = event.data.organisationId ?? event.organisation ?? null;
    return [{ bucket: LIFE, key: event.data.personId, value: [milliseconds(event.time), organisationId] }];
  },
  merge: newest,
};

/** `[ms, bandwidth]` of each member, as they had it when they joined or said later. */
export const bandwidths: Measure<readonly [number, string | null]> = {
  name: 'bandwidths',
  eventTypes: ['membership.accepted', 'membership.bandwidthChanged'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'membership.accepted' && event.type !== 'membership.bandwidthChanged') return [];
    const { personId, bandwidth } = event.data;
    return [{ bucket: LIFE, key: personId, value: [milliseconds(event.time), bandwidth] }];
  },
  merge: newest,
};
