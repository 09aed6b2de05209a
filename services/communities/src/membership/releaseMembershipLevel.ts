import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { enterMembership } from './enterMembership.ts';
import { maySetLevel } from './membership.policy.ts';
import { replaceMemberships } from './membership.store.ts';
import { released } from './move.ts';
import { tellLevel } from './tell.ts';

export const releaseMembershipLevel = write({
  name: 'releaseMembershipLevel',
  input: z.object({ membershipId: idOf('membership') }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const entered = await enterMembership(context, session, input.membershipId, maySetLevel);
    const { community, membership, person } = entered;
    if (membership.override === null) refuse('NO_OVERRIDE', 'membershipId');
    const next = released(membership, clock.now(), viewer.personId);
    await replaceMemberships(connection, session, [next]);
    tellLevel(emit, community, membership, next, person, 'COMPUTED');
    return { membershipId: membership._id };
  },
});
