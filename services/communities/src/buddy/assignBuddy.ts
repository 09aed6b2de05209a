import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { enterMembership } from '../membership/enterMembership.ts';
import { membershipOf, replaceMemberships } from '../membership/membership.store.ts';
import { write } from '../write/write.ts';
import { mayAssignBuddy } from './buddy.policy.ts';
import { introduce } from './greet.ts';

export const assignBuddy = write({
  name: 'assignBuddy',
  input: z.object({ membershipId: idOf('membership'), buddyId: idOf('person') }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { membershipId, buddyId } = input;
    const { community, membership } = await enterMembership(context, session, membershipId, mayAssignBuddy);
    const { status, personId } = membership;
    if (status !== 'ACTIVE') refuse('WRONG_STATE', 'membershipId', { state: status });
    if (buddyId === personId) refuse('OWN_BUDDY', 'buddyId');
    const theirs = await membershipOf(connection, session, community._id, buddyId);
    if (theirs?.status !== 'ACTIVE') refuse('NOT_FOUND', 'buddyId');
    if (membership.buddyId === buddyId) return { membershipId };
    await replaceMemberships(connection, session, [{ ...membership, buddyId, needsBuddy: false }]);
    const pair = { membershipId, newcomerId: personId, buddyId };
    await introduce(context, { session, emit }, community, pair);
    return { membershipId };
  },
});
