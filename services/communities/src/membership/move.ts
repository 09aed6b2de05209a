import type { Channel } from '@kolo/events';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { MembershipChange, MembershipRecord } from './membership.model.ts';
import { canMove, isOpen } from './states.ts';
import type { MembershipStatus } from './states.ts';

/** What a change of state is told with. */
export interface Move {
  at: number;
  /** Null for what Kolo does by itself. */
  by: Id | null;
  channel: Channel | null;
  reason?: string;
  note?: string;
}

const entry = (kind: MembershipChange['kind'], from: string, to: string, move: Move): MembershipChange => ({
  at: new Date(move.at),
  kind,
  from,
  to,
  by: move.by,
  channel: move.channel,
  reason: move.reason ?? null,
  note: move.note ?? null,
});

/** A membership in its next state, with its history and its counter; refuses at `field` what communities.md §6 does not know. */
export function moved(
  membership: MembershipRecord,
  to: MembershipStatus,
  move: Move,
  field: string,
): MembershipRecord {
  const { status: from } = membership;
  if (!canMove(from, to)) refuse('WRONG_STATE', field, { state: from });
  return {
    ...membership,
    status: to,
    open: isOpen(to),
    nextActionAt: null,
    ...(to === 'ACTIVE' && membership.acceptedAt === null ? { acceptedAt: new Date(move.at) } : {}),
    // Who left keeps no level that somebody set, and nobody to look after them.
    ...(isOpen(to)
      ? { endedAt: null }
      : {
          endedAt: new Date(move.at),
          override: null,
          computedLevel: 'TRANSACTIONAL' as const,
          buddyId: null,
          needsBuddy: false,
        }),
    ...(move.channel === null ? {} : { channel: move.channel }),
    history: [...membership.history, entry('STATUS', from, to, move)],
    version: membership.version + 1,
  };
}

/** A membership on another level; `reason` as in `membership.levelChanged`. The same membership when nothing changes. */
export function levelled(
  membership: MembershipRecord,
  to: MembershipRecord['level'],
  reason: 'COMPUTED' | 'SET_BY_HAND' | 'JOINED' | 'LEFT',
  at: number,
  byHand: { by: Id | null; note?: string } = { by: null },
): MembershipRecord {
  if (membership.level === to) return membership;
  return {
    ...membership,
    level: to,
    history: [
      ...membership.history,
      entry('LEVEL', membership.level, to, { at, channel: null, reason, ...byHand }),
    ],
    version: membership.version + 1,
  };
}

/** A membership whose level is the computed one again: at the end of an override, or before it by hand. */
export function released(membership: MembershipRecord, at: number, by: Id | null): MembershipRecord {
  return { ...levelled(membership, membership.computedLevel, 'COMPUTED', at, { by }), override: null };
}
