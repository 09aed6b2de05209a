import type { EventType } from '@kolo/events';

/** States of a membership as other services learn them from events. */
export const membershipStatuses = [
  'INVITED',
  'ACTIVE',
  'PAUSED',
  'ALUMNUS',
  'LEFT',
  'REMOVED',
  'DECLINED',
  'EXPIRED',
] as const;
export type MembershipStatus = (typeof membershipStatuses)[number];

/** The state into which an event brings a membership. */
export const statusAfter = {
  'membership.invited': 'INVITED',
  'membership.accepted': 'ACTIVE',
  'membership.declined': 'DECLINED',
  'membership.expired': 'EXPIRED',
  'membership.paused': 'PAUSED',
  'membership.resumed': 'ACTIVE',
  'membership.becameAlumnus': 'ALUMNUS',
  'membership.left': 'LEFT',
  'membership.removed': 'REMOVED',
} as const satisfies Partial<Record<EventType, MembershipStatus>>;

/** In force: counted as a member. */
export const memberStatuses: readonly MembershipStatus[] = ['ACTIVE', 'PAUSED'];

/** Members and alumni, who keep reading. */
export const belongingStatuses: readonly MembershipStatus[] = ['ACTIVE', 'PAUSED', 'ALUMNUS'];

// Somebody who left may be invited anew under another membership: the one that gives most decides.
const byWeight: readonly MembershipStatus[] = ['ACTIVE', 'PAUSED', 'ALUMNUS', 'INVITED'];

/** Which of a person's memberships in one community counts; the newest where none is in force. */
export function decisive(
  memberships: readonly { status: MembershipStatus; version: string }[],
): MembershipStatus | null {
  for (const status of byWeight) {
    if (memberships.some((membership) => membership.status === status)) return status;
  }
  const newest = memberships.toSorted((a, b) => (timeIn(a.version) < timeIn(b.version) ? 1 : -1))[0];
  return newest?.status ?? null;
}

const timeIn = (version: string): string => version.split('|')[1] ?? '';
