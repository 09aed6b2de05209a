import { moveOwnMembership } from './moveOwnMembership.ts';

export const leaveCommunity = moveOwnMembership({
  name: 'leaveCommunity',
  from: ['ACTIVE'],
  to: 'LEFT',
  event: 'membership.left',
});
