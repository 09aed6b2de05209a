import { mayActFor } from '../standing/acting.ts';
import { mayNameAlumni } from './membership.policy.ts';
import { moveOwnMembership } from './moveOwnMembership.ts';

export const becomeAlumnus = moveOwnMembership({
  name: 'becomeAlumnus',
  from: ['ACTIVE'],
  to: 'ALUMNUS',
  event: 'membership.becameAlumnus',
  may: (viewerId, standing, person) => mayNameAlumni(standing) || mayActFor(viewerId, standing, person),
});
