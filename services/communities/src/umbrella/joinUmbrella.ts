import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { enterCommunity, envelopeOfViewer } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { placeUnder, refuseAsUmbrella } from './placeUnder.ts';
import { mayPlaceUnder } from './umbrella.policy.ts';

export const joinUmbrella = write({
  name: 'joinUmbrella',
  input: z.object({ communityId: idOf('community'), umbrellaId: idOf('community') }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { communityId } = input;
    const child = await enterCommunity(context, session, communityId);
    const umbrella = await enterCommunity(context, session, input.umbrellaId, { field: 'umbrellaId' });
    const { community } = child;
    if (!mayPlaceUnder(child.standing, umbrella.standing)) {
      refuse('NOT_ALLOWED', child.standing.isKeeper ? 'umbrellaId' : 'communityId');
    }
    await refuseAsUmbrella(connection, session, community, umbrella.community);
    // Said before: the same word again changes nothing.
    if (community.umbrellaId === input.umbrellaId) return { communityId };
    if (community.umbrellaId !== null) refuse('HAS_UMBRELLA', 'communityId');
    const envelope = await envelopeOfViewer(context, session, community);
    await placeUnder(connection, { session, emit }, community, input.umbrellaId, envelope);
    return { communityId };
  },
});
