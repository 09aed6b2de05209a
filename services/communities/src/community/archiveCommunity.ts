import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { mayArchive } from './community.policy.ts';
import { enterCommunity } from './enterCommunity.ts';
import { moveCommunity } from './moveCommunity.ts';

export const archiveCommunity = write({
  name: 'archiveCommunity',
  input: z.object({ communityId: idOf('community') }),
  async run({ context, input, session, emit }) {
    const { communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayArchive(standing)) refuse('NOT_ALLOWED', 'communityId');
    await moveCommunity(context, { session, emit }, community, 'ARCHIVED', context.viewer.personId);
    return { communityId };
  },
});
