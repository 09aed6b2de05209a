import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure } from '../measure.ts';
import type { BaseKind } from '../scope.ts';
import { LAST_DAY } from '../window.ts';

// Of which parts wider scopes are made. No indicator folds these: the engine does.

/** `[sequence, umbrella]` of a community, by community: in its own scope, and in that of each umbrella it came under or left. */
export const umbrellas: Measure<readonly [number, string | null]> = {
  name: 'umbrellas',
  eventTypes: ['community.umbrellaChanged'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'community.umbrellaChanged') return [];
    return [{ bucket: LIFE, key: event.subject, value: [event.sequence, event.data.to] }];
  },
  merge: newest,
};

/** The communities of a tenant. */
export const communities: Measure<number> = {
  name: 'communities',
  eventTypes: ['community.created'],
  bucket: 'LIFE',
  lift: (event) => [{ bucket: LIFE, key: event.subject, value: 1 }],
  merge: (a) => a,
};

/**
 * `[sequence, community, organisation, first day, last day]` of each sponsorship, 9999-12-31 where it has no end: in the scope of the
 * community and in that of the organisation.
 */
export type SponsorshipState = readonly [number, string, string, Day, Day];

export const sponsorships: Measure<SponsorshipState> = {
  name: 'sponsorships',
  eventTypes: ['sponsorship.confirmed', 'sponsorship.ended'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'sponsorship.confirmed' && event.type !== 'sponsorship.ended') return [];
    if (!event.community) return [];
    const { organisationId, from, to } = event.data;
    const [first, last] = [from, to].map((at) => (at === null ? LAST_DAY : localDay(at, event.timezone)));
    return [
      {
        bucket: LIFE,
        key: event.subject,
        value: [event.sequence, event.community, organisationId, first ?? LAST_DAY, last ?? LAST_DAY],
      },
    ];
  },
  merge: newest,
};

/** `[sequence, the territory that it lies in, its kind]`. */
export type TerritoryState = readonly [number, string | null, string];

/** Each territory, by id: in its own scope and in that of the one that it lies in. */
export const territories: Measure<TerritoryState> = {
  name: 'territories',
  eventTypes: ['territory.registered'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'territory.registered') return [];
    return [
      { bucket: LIFE, key: event.subject, value: [event.sequence, event.data.parentId, event.data.kind] },
    ];
  },
  merge: newest,
};

/** Measures that tell of parts, and the kinds of scope in which they are kept. */
export const partMeasures: readonly { measure: Measure; kinds: readonly BaseKind[] }[] = [
  { measure: umbrellas, kinds: ['community'] },
  { measure: communities, kinds: ['tenant'] },
  { measure: sponsorships, kinds: ['community', 'organisation'] },
  { measure: territories, kinds: ['territory'] },
];
