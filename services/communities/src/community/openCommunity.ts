import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { currentLeadersOf } from '../leadership/leadership.store.ts';
import { write } from '../write/write.ts';
import { mayOpen } from './community.policy.ts';
import { enterCommunity } from './enterCommunity.ts';
import { moveCommunity } from './moveCommunity.ts';
import { refuseIncompletePitch } from './pitch.ts';

export const openCommunity = write({
  name: 'openCommunity',
  input: z.object({ communityId: idOf('community') }),
  async run({ context, input, session, emit }) {
    const { connection, viewer } = context;
    const { communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayOpen(standing)) refuse('NOT_ALLOWED', 'communityId');
    if (community.status !== 'DRAFT') refuse('WRONG_STATE', 'communityId', { state: community.status });
    refuseIncompletePitch(community.pitch, 'communityId');
    const leaders = await currentLeadersOf(connection, [communityId], session);
    if (leaders.length === 0) refuse('NO_LEADER', 'communityId');
    await moveCommunity(context, { session, emit }, community, 'OPEN', viewer.personId);
    return { communityId };
  },
});
