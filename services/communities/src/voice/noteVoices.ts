import { z } from 'zod';
import { idOf, listOf, Refusal, refuse } from '@kolo/graphql';
import { refuseUnknownActivity } from '../activity/refuseUnknownActivity.ts';
import { enterCommunity } from '../community/enterCommunity.ts';
import { membershipsIn } from '../membership/membership.store.ts';
import { write } from '../write/write.ts';
import { mayListen } from './voice.policy.ts';
import { noteVoices as storeVoices } from './voice.store.ts';

export const noteVoices = write({
  name: 'noteVoices',
  input: z.object({
    communityId: idOf('community'),
    activityId: idOf('activity'),
    personIds: listOf(idOf('person'), { min: 1 }),
  }),
  async run({ context, input, session }) {
    const { connection, clock } = context;
    const { communityId, activityId, personIds } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayListen(standing)) refuse('NOT_ALLOWED', 'communityId');
    await refuseUnknownActivity(connection, session, community, activityId);
    const memberships = await membershipsIn(connection, session, communityId, personIds);
    const members = new Set(memberships.filter(({ open }) => open).map(({ personId }) => personId));
    const strangers = personIds.flatMap((personId, index) =>
      members.has(personId) ? [] : [{ code: 'NOT_FOUND', field: ['personIds', String(index)] }],
    );
    if (strangers.length > 0) throw new Refusal(strangers);
    const at = new Date(clock.now());
    await storeVoices(
      connection,
      session,
      [...members].map((personId) => ({
        _id: `${activityId}|${personId}`,
        communityId,
        activityId,
        personId,
        at,
      })),
    );
    return { communityId };
  },
});
