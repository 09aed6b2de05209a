import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { enterCommunity, envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { placeUnder } from './placeUnder.ts';
import { mayPart } from './umbrella.policy.ts';

export const leaveUmbrella = write({
  name: 'leaveUmbrella',
  input: z.object({ communityId: idOf('community') }),
  async run({ context, input, session, emit }) {
    const { communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    const umbrella = community.umbrellaId === null ? null : await context.standing(community.umbrellaId);
    if (!mayPart(standing) && !(umbrella && mayPart(umbrella))) refuse('NOT_ALLOWED', 'communityId');
    if (community.umbrellaId === null) return { communityId };
    const envelope = await envelopeOfViewer(context, session, community);
    await placeUnder(context.connection, { session, emit }, community, null, envelope);
    return { communityId };
  },
});
