import type { EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';

export const timezone = 'Europe/Kyiv';
export const [HOUR, DAY] = [3_600_000, 86_400_000];
export const START = Date.UTC(2010, 0, 1);
export const END = START + 730 * DAY;

/** Tells that something happened in the tenant of the season. */
export type Tell = <Type extends EventType>(event: Omit<NewEvent<Type>, 'tenant' | 'timezone'>) => void;

export interface Person {
  personId: string;
  organisationId: string;
  /** A municipality. */
  territory: string;
  countryId: string;
}

export interface Member extends Person {
  joinedAt: number;
  endedAt: number;
}

export interface Hub {
  hubId: string;
  hubTerritoryId: string;
}

/** A community, and what is in it so far. */
export interface Place {
  community: string;
  members: Member[];
  hubs: readonly Hub[];
  posts: { id: string; authorId: string; at: number }[];
  questions: { id: string; askerId: string; at: number }[];
  resources: string[];
  artefacts: string[];
  agenda: { id: string; at: number }[];
  sponsorships: { id: string; organisationId: string; objectiveIds: string[] }[];
}

export const ids = (prefix: Parameters<typeof newId>[0], count: number): string[] =>
  Array.from({ length: count }, () => newId(prefix));

export const momentIn = (random: Random, from = START, to = END): number =>
  from + random.below(Math.max(1, to - from));

export const dayOf = (at: number): string =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).toPlainDate().toString();

/** A member and a moment at which they were one. */
export function somebody({ members }: Place, random: Random): { member: Member; at: number } | null {
  const member = random.pickSkewed(members);
  const last = Math.min(member.endedAt, END);
  return member.joinedAt < last ? { member, at: momentIn(random, member.joinedAt, last) } : null;
}

/** The part of the envelope that tells who did something. */
export const by = ({ personId, organisationId, territory }: Person) => ({
  actor: personId,
  organisation: organisationId,
  territory,
});
