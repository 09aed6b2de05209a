import { moveOwnMembership } from './moveOwnMembership.ts';

export const resumeMembership = moveOwnMembership({
  name: 'resumeMembership',
  from: ['PAUSED', 'ALUMNUS'],
  to: 'ACTIVE',
  event: 'membership.resumed',
});
