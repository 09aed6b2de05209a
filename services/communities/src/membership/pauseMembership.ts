import { moveOwnMembership } from './moveOwnMembership.ts';

export const pauseMembership = moveOwnMembership({
  name: 'pauseMembership',
  from: ['ACTIVE'],
  to: 'PAUSED',
  event: 'membership.paused',
});
