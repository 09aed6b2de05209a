import { mayAnswerFor } from './membership.policy.ts';
import { moveOwnMembership } from './moveOwnMembership.ts';

export const declineInvitation = moveOwnMembership({
  name: 'declineInvitation',
  from: ['INVITED'],
  to: 'DECLINED',
  event: 'membership.declined',
  may: mayAnswerFor,
});
