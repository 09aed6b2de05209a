import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { mayArchive } from './community.policy.ts';
import { enterCommunity } from './enterCommunity.ts';
import { livesByItself } from './lifeCycle.ts';
import { moveCommunity } from './moveCommunity.ts';
import { refuseIncompletePitch } from './pitch.ts';

export const reopenCommunity = write({
  name: 'reopenCommunity',
  input: z.object({ communityId: idOf('community') }),
  async run({ context, input, session, emit }) {
    const { communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId, { archived: true });
    if (!mayArchive(standing)) refuse('NOT_ALLOWED', 'communityId');
    const { status } = community;
    if (status !== 'ARCHIVED' && status !== 'DORMANT')
      refuse('WRONG_STATE', 'communityId', { state: status });
    // A draft that was archived still has to answer a newcomer's questions before it opens.
    refuseIncompletePitch(community.pitch, 'communityId');
    const to = (await livesByItself(context.connection, communityId)) ? 'ACTIVE' : 'OPEN';
    await moveCommunity(context, { session, emit }, community, to, context.viewer.personId);
    return { communityId };
  },
});
