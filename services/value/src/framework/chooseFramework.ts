import { z } from 'zod';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import { communityToWriteIn } from '../community.ts';
import { defineValueWrite } from '../write.ts';
import { storeFramework } from './framework.store.ts';

export const chooseFramework = defineValueWrite({
  name: 'chooseFramework',
  input: z.object({ communityId: idOf('community'), framework: oneOf(['FIVE_2011', 'EIGHT_2020']) }),
  run: async ({ context, input, session }) => {
    const { communityId, framework } = input;
    const standing = await communityToWriteIn(context, communityId);
    const { personId } = context.viewer;
    if (!standing.leads || personId === null) refuse('NOT_ALLOWED', 'communityId');
    const chosenAt = new Date(context.clock.now());
    await storeFramework(context.connection, session, {
      _id: communityId,
      framework,
      chosenById: personId,
      chosenAt,
    });
    return { communityId };
  },
});
