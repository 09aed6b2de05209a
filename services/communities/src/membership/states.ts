export const membershipStatuses = [
  'INVITED',
  'REQUESTED',
  'ACTIVE',
  'PAUSED',
  'ALUMNUS',
  'DECLINED',
  'EXPIRED',
  'REJECTED',
  'LEFT',
  'REMOVED',
] as const;

export type MembershipStatus = (typeof membershipStatuses)[number];

/** communities.md §6: where a membership can go from each state. EXPIRED → ACTIVE is the late answer, within 12 months. */
const transitions: Record<MembershipStatus, readonly MembershipStatus[]> = {
  INVITED: ['ACTIVE', 'DECLINED', 'EXPIRED'],
  REQUESTED: ['ACTIVE', 'REJECTED'],
  ACTIVE: ['PAUSED', 'ALUMNUS', 'LEFT', 'REMOVED'],
  PAUSED: ['ACTIVE'],
  ALUMNUS: ['ACTIVE'],
  EXPIRED: ['ACTIVE'],
  DECLINED: [],
  REJECTED: [],
  LEFT: [],
  REMOVED: [],
};

export function canMove(from: MembershipStatus, to: MembershipStatus): boolean {
  return transitions[from].includes(to);
}

/** The person belongs: reads and is counted among members, pausing and alumni included. */
export const belongingStatuses = [
  'ACTIVE',
  'PAUSED',
  'ALUMNUS',
] as const satisfies readonly MembershipStatus[];

/** In force or waiting for an answer; a person has at most one such membership in a community. */
export function isOpen(status: MembershipStatus): boolean {
  return ['INVITED', 'REQUESTED', 'ACTIVE', 'PAUSED', 'ALUMNUS'].includes(status);
}
