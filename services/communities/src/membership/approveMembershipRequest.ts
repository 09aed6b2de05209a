import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { enterMembership } from './enterMembership.ts';
import { join } from './join.ts';
import { mayDecideRequests } from './membership.policy.ts';

export const approveMembershipRequest = write({
  name: 'approveMembershipRequest',
  input: z.object({ membershipId: idOf('membership') }),
  async run({ context, input, session, emit }) {
    const entered = await enterMembership(context, session, input.membershipId, mayDecideRequests);
    const { status } = entered.membership;
    if (status !== 'REQUESTED') refuse('WRONG_STATE', 'membershipId', { state: status });
    await join(context, { session, emit }, entered, {
      at: context.clock.now(),
      by: context.viewer.personId,
      channel: null,
      field: 'membershipId',
    });
    return { membershipId: input.membershipId };
  },
});
