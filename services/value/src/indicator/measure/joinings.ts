import type { Fold } from '../definition.ts';
import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, milliseconds, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { Window } from '../window.ts';

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

/** `[ms, organisation, day]` for which each member worked when they joined and when they took up another post; key `<person>@<ms>`. */
export const organisationsOfMembers: Measure<readonly [number, string | null, Day]> = {
  name: 'organisationsOfMembers',
  eventTypes: ['membership.accepted', 'membership.positionChanged'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'membership.accepted' && event.type !== 'membership.positionChanged') return [];
    const told = event.type === 'membership.accepted' ? event.data.organisationId : null;
    const at = milliseconds(event.time);
    const day = localDay(event.time, event.timezone);
    const value = [at, told ?? event.organisation ?? null, day] as const;
    return [{ bucket: LIFE, key: `${event.data.personId}@${at}`, value }];
  },
  merge: newest,
  // Where somebody works from a day on changes nothing in windows that were over before it.
  countsFrom: ([, , day]) => day,
};

/** For which organisation each member worked at the end of a window, and since when, in ms. */
export function workplacesAt(fold: Fold, { to }: Window): Map<string, readonly [number, string | null]> {
  const workplaces = new Map<string, readonly [number, string | null]>();
  for (const [key, [at, organisationId, day]] of Object.entries(fold(organisationsOfMembers))) {
    const personId = key.slice(0, key.indexOf('@'));
    const known = workplaces.get(personId);
    if (day <= to && (!known || known[0] < at)) workplaces.set(personId, [at, organisationId]);
  }
  return workplaces;
}

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
