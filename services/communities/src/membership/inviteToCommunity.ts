import { z } from 'zod';
import { idOf, listOf, refuse } from '@kolo/graphql';
import { enterCommunity, refuseUnlessOpen } from '../community/enterCommunity.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { write } from '../write/write.ts';
import { invite } from './invite.ts';
import { mayInvite } from './membership.policy.ts';

export const inviteToCommunity = write({
  name: 'inviteToCommunity',
  input: z.object({ communityId: idOf('community'), personIds: listOf(idOf('person'), { min: 1 }) }),
  async run({ context, input, session, emit }) {
    const { community, standing } = await enterCommunity(context, session, input.communityId);
    if (!mayInvite(standing)) refuse('NOT_ALLOWED', 'communityId');
    refuseUnlessOpen(community);
    const named = input.personIds.map((personId, index) => ({
      personId,
      field: ['personIds', String(index)],
    }));
    await refuseStrangers(context.connection, session, community.tenantId, named);
    const membershipIds = await invite(context, { session, emit }, community, {
      personIds: input.personIds,
      cohortId: null,
      invitedBy: context.viewer.personId,
    });
    return { membershipIds, leftOut: input.personIds.length - membershipIds.length };
  },
});
