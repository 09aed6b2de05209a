import type { EventType } from '@kolo/events';
import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, greatest, milliseconds } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';
import type { Span } from '../window.ts';

const joins = 'membership.accepted' satisfies EventType;
const ends = [
  'membership.becameAlumnus',
  'membership.left',
  'membership.removed',
] as const satisfies readonly EventType[];

/**
 * When each person became a member and ceased to be one. Pausing changes nothing: a paused member is one.
 * Key `<person>@<community>@<ms>`; value `<local day> <JOINED|JOINED_NOVICE|ENDED>`.
 */
export const memberships: Measure<string> = {
  name: 'memberships',
  eventTypes: [joins, ...ends],
  bucket: 'LIFE',
  lift(event) {
    if (!event.community || !('personId' in event.data)) return [];
    const change =
      event.type === joins ? (event.data.skillLevel === 'NOVICE' ? 'JOINED_NOVICE' : 'JOINED') : 'ENDED';
    // The community too: who leaves one of an umbrella's communities may still belong to another.
    const key = `${event.data.personId}@${event.community}@${milliseconds(event.time)}`;
    return [{ bucket: LIFE, key, value: `${localDay(event.time, event.timezone)} ${change}` }];
  },
  merge: greatest,
  // Whoever joins or leaves on a day changes nothing in windows that were over before it.
  countsFrom: (value) => value.slice(0, 10),
};

interface Change {
  at: number;
  day: Day;
  joined: boolean;
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
      joined: !value.endsWith('ENDED'),
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
    if (changes.some((change, index) => change.joined && overlaps(change, changes[index + 1], span))) {
      members.add(personId);
    }
  }
  return members;
}

const overlaps = (joined: Change, next: Change | undefined, span: Span): boolean =>
  joined.day <= span.to && (next === undefined || next.day >= span.from);

/** Each person's first acceptance, in any community. */
export function firstAcceptances(folded: PartialOf<string>): Map<string, Change> {
  const first = new Map<string, Change>();
  for (const { personId, changes } of changesOf(folded)) {
    const joined = changes.find((change) => change.joined);
    const known = first.get(personId);
    if (joined && (!known || joined.at < known.at)) first.set(personId, joined);
  }
  return first;
}
