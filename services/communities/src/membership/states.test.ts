import { canMove, isOpen, membershipStatuses } from './states.ts';
import type { MembershipStatus } from './states.ts';

// communities.md §6, row by row; the late answer to an expired invitation is the only addition.
const allowed = new Set<`${MembershipStatus}>${MembershipStatus}`>([
  'INVITED>ACTIVE',
  'INVITED>DECLINED',
  'INVITED>EXPIRED',
  'EXPIRED>ACTIVE',
  'REQUESTED>ACTIVE',
  'REQUESTED>REJECTED',
  'ACTIVE>PAUSED',
  'PAUSED>ACTIVE',
  'ACTIVE>ALUMNUS',
  'ACTIVE>LEFT',
  'ACTIVE>REMOVED',
  'ALUMNUS>ACTIVE',
]);

test.each(membershipStatuses.flatMap((from) => membershipStatuses.map((to) => [from, to] as const)))(
  'a membership moves from %s to %s only where the state machine says so',
  (from, to) => {
    expect(canMove(from, to)).toBe(allowed.has(`${from}>${to}`));
  },
);

test('what is in force or waits for an answer is open', () => {
  expect(membershipStatuses.filter(isOpen)).toEqual(['INVITED', 'REQUESTED', 'ACTIVE', 'PAUSED', 'ALUMNUS']);
});
