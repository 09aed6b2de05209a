import { z } from 'zod';
import { idOf, text } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { enterMembership } from './enterMembership.ts';
import { mayDecideRequests } from './membership.policy.ts';
import { replaceMemberships } from './membership.store.ts';
import { moved } from './move.ts';

export const rejectMembershipRequest = write({
  name: 'rejectMembershipRequest',
  input: z.object({ membershipId: idOf('membership'), reason: text(500, { lines: true }) }),
  async run({ context, input, session }) {
    const { connection, clock, viewer } = context;
    const { membership } = await enterMembership(context, session, input.membershipId, mayDecideRequests);
    const rejection = { at: clock.now(), by: viewer.personId, channel: null, reason: input.reason };
    await replaceMemberships(connection, session, [moved(membership, 'REJECTED', rejection, 'membershipId')]);
    return { membershipId: input.membershipId };
  },
});
