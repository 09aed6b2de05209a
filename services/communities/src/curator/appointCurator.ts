import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { changeCommunity } from '../community/community.store.ts';
import { enterCommunity, envelopeOf } from '../community/enterCommunity.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { write } from '../write/write.ts';
import { mayAppointCurator } from './curator.policy.ts';

const AT_MOST = 50;

export const appointCurator = write({
  name: 'appointCurator',
  input: z.object({ communityId: idOf('community'), personId: idOf('person') }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { personId, communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayAppointCurator(standing)) refuse('NOT_ALLOWED', 'communityId');
    await refuseStrangers(connection, session, community.tenantId, [{ personId, field: ['personId'] }]);
    const judging = community.curators.filter(({ to }) => to === null);
    if (judging.some((curator) => curator.personId === personId)) refuse('DUPLICATE', 'personId');
    if (judging.length >= AT_MOST) refuse('TOO_MANY', 'personId', { max: AT_MOST });
    const sequence = await changeCommunity(connection, session, community, {
      curators: [...community.curators, { personId, from: new Date(clock.now()), to: null }],
    });
    emit({
      type: 'curator.appointed',
      ...envelopeOf(community),
      subject: communityId,
      sequence,
      actor: viewer.personId,
      data: { personId },
    });
    return { communityId };
  },
});
