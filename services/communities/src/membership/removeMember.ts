import { z } from 'zod';
import { idOf, text } from '@kolo/graphql';
import { endTermsOf } from '../leadership/endTermsOf.ts';
import { write } from '../write/write.ts';
import { enterMembership } from './enterMembership.ts';
import { mayRemove } from './membership.policy.ts';
import { replaceMemberships } from './membership.store.ts';
import { levelled, moved } from './move.ts';
import { membershipEnvelope, tellLevel } from './tell.ts';

export const removeMember = write({
  name: 'removeMember',
  input: z.object({ membershipId: idOf('membership'), reason: text(500, { lines: true }) }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { community, membership, person } = await enterMembership(
      context,
      session,
      input.membershipId,
      mayRemove,
    );
    const at = clock.now();
    const removal = { at, by: viewer.personId, channel: null, reason: input.reason };
    const removed = moved(membership, 'REMOVED', removal, 'membershipId');
    const last = levelled(removed, 'TRANSACTIONAL', 'LEFT', at);
    await replaceMemberships(connection, session, [last]);
    emit({
      type: 'membership.removed',
      ...membershipEnvelope(community, removed, person),
      actor: viewer.personId,
      data: { personId: membership.personId },
    });
    tellLevel(emit, community, removed, last, person, 'LEFT');
    await endTermsOf(connection, { session, emit }, community, membership.personId, {
      at,
      by: viewer.personId,
    });
    return { membershipId: membership._id };
  },
});
