import type { EventType } from '@kolo/events';
import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, greatest, milliseconds } from '../measure.ts';
import type { CountedEvent, Measure, PartialOf } from '../measure.ts';
import type { Span } from '../window.ts';

const joins = 'membership.accepted' satisfies EventType;
const moves = 'membership.positionChanged' satisfies EventType;
const ends = [
  'membership.becameAlumnus',
  'membership.left',
  'membership.removed',
] as const satisfies readonly EventType[];

/**
 * When each person became a member and ceased to be one. Pausing changes nothing: a paused member is one. Who takes up another post moves
 * with their membership to the scopes of the new organisation and territory, which know of no acceptance.
 * Key `<person>@<community>@<ms>`; value `<local day> <JOINED|JOINED_NOVICE|MOVED|ENDED>`.
 */
export const memberships: Measure<string> = {
  name: 'memberships',
  eventTypes: [joins, moves, ...ends],
  bucket: 'LIFE',
  lift(event) {
    if (!event.community || !('personId' in event.data)) return [];
    // The community too: who leaves one of an umbrella's communities may still belong to another.
    const key = `${event.data.personId}@${event.community}@${milliseconds(event.time)}`;
    return [{ bucket: LIFE, key, value: `${localDay(event.time, event.timezone)} ${changeIn(event)}` }];
  },
  merge: greatest,
  // Whoever joins or leaves on a day changes nothing in windows that were over before it.
  countsFrom: (value) => value.slice(0, 10),
};

function changeIn(event: CountedEvent): string {
  if (event.type === joins) return event.data.skillLevel === 'NOVICE' ? 'JOINED_NOVICE' : 'JOINED';
  return event.type === moves ? 'MOVED' : 'ENDED';
}

interface Change {
  at: number;
  day: Day;
  /** From then on they are a member. */
  belongs: boolean;
  accepted: boolean;
  novice: boolean;
}

/** The changes of every person's memberships, one list for each community, oldest first. */
function changesOf(folded: PartialOf<string>): { personId: string; changes: Change[] }[] {
  const byMembership = new Map<string, { personId: string; changes: Change[] }>();
  for (const key in folded) {
    const [personId = '', , at] = key.split('@');
    const value = folded[key] ?? '';
    const change: Change = {
      at: Number(at),
      day: value.slice(0, 10),
      belongs: !value.endsWith('ENDED'),
      accepted: value.slice(11).startsWith('JOINED'),
      novice: value.endsWith('NOVICE'),
    };
    const membership = key.slice(0, key.lastIndexOf('@'));
    const known = byMembership.get(membership);
    if (known) known.changes.push(change);
    else byMembership.set(membership, { personId, changes: [change] });
  }
  for (const { changes } of byMembership.values()) changes.sort((a, b) => a.at - b.at);
  return [...byMembership.values()];
}

/** Whose membership was in force at some moment of a span. Guests never had one, and are in no rate of members. */
export function membersDuring(folded: PartialOf<string>, span: Span): Set<string> {
  const members = new Set<string>();
  for (const { personId, changes } of changesOf(folded)) {
    if (changes.some((change, index) => change.belongs && overlaps(change, changes[index + 1], span))) {
      members.add(personId);
    }
  }
  return members;
}

const overlaps = (from: Change, next: Change | undefined, span: Span): boolean =>
  from.day <= span.to && (next === undefined || next.day >= span.from);

/** Each person's first acceptance, in any community. */
export function firstAcceptances(folded: PartialOf<string>): Map<string, Change> {
  const first = new Map<string, Change>();
  for (const { personId, changes } of changesOf(folded)) {
    const accepted = changes.find((change) => change.accepted);
    const known = first.get(personId);
    if (accepted && (!known || accepted.at < known.at)) first.set(personId, accepted);
  }
  return first;
}
