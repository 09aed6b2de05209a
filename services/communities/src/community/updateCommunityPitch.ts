import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { mayUpdatePitch } from './community.policy.ts';
import { changeCommunity } from './community.store.ts';
import { enterCommunity, envelopeOf } from './enterCommunity.ts';
import { answeredFields, changedPitch, pitchInput, refuseIncompletePitch } from './pitch.ts';

export const updateCommunityPitch = write({
  name: 'updateCommunityPitch',
  input: z.object({ communityId: idOf('community'), pitch: pitchInput }),
  async run({ context, input, session, emit }) {
    const { communityId } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayUpdatePitch(standing)) refuse('NOT_ALLOWED', 'communityId');
    const pitch = changedPitch(community.pitch, input.pitch);
    if (community.status !== 'DRAFT') refuseIncompletePitch(pitch, 'pitch');
    const sequence = await changeCommunity(context.connection, session, community, { pitch });
    emit({
      type: 'pitch.updated',
      ...envelopeOf(community),
      subject: communityId,
      sequence,
      actor: context.viewer.personId,
      data: { answeredFields: answeredFields(pitch) },
    });
    return { communityId };
  },
});
