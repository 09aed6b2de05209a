import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { changeCommunity } from '../community/community.store.ts';
import { enterCommunity, envelopeOf } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayAppointCurator } from './curator.policy.ts';

export const dismissCurator = write({
  name: 'dismissCurator',
  input: z.object({ communityId: idOf('community'), personId: idOf('person') }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { personId, communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayAppointCurator(standing) && personId !== viewer.personId) refuse('NOT_ALLOWED', 'communityId');
    if (!community.curators.some((curator) => curator.personId === personId && curator.to === null)) {
      refuse('NOT_A_CURATOR', 'personId');
    }
    const to = new Date(clock.now());
    const sequence = await changeCommunity(connection, session, community, {
      curators: community.curators.map((curator) =>
        curator.personId === personId && curator.to === null ? { ...curator, to } : curator,
      ),
    });
    emit({
      type: 'curator.dismissed',
      ...envelopeOf(community),
      subject: communityId,
      sequence,
      actor: viewer.personId,
      data: { personId },
    });
    return { communityId };
  },
});
