import { z } from 'zod';
import { idOf, listOf, Refusal, refuse } from '@kolo/graphql';
import { refuseUnknownActivity } from '../activity/refuseUnknownActivity.ts';
import { enterCommunity, refuseUnlessOpen } from '../community/enterCommunity.ts';
import { membershipsIn } from '../membership/membership.store.ts';
import { belongingStatuses } from '../membership/states.ts';
import type { MembershipStatus } from '../membership/states.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { write } from '../write/write.ts';
import { mayRegisterGuests } from './guest.policy.ts';
import { receiveGuests } from './receiveGuests.ts';

export const registerGuests = write({
  name: 'registerGuests',
  input: z.object({
    communityId: idOf('community'),
    personIds: listOf(idOf('person'), { min: 1 }),
    activityId: idOf('activity').optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { communityId, personIds } = input;
    const { community, standing } = await enterCommunity(context, session, communityId);
    if (!mayRegisterGuests(standing)) refuse('NOT_ALLOWED', 'communityId');
    refuseUnlessOpen(community);
    await refuseUnknownActivity(connection, session, community, input.activityId);
    const field = (index: number) => ['personIds', String(index)];
    const named = personIds.map((personId, index) => ({ personId, field: field(index) }));
    await refuseStrangers(connection, session, community.tenantId, named);
    const memberships = await membershipsIn(connection, session, communityId, personIds);
    const belongs = ({ status }: { status: MembershipStatus }) =>
      (belongingStatuses as readonly MembershipStatus[]).includes(status);
    const members = new Set(memberships.filter(belongs).map(({ personId }) => personId));
    const drafts = personIds.flatMap((personId, index) =>
      members.has(personId) ? [{ code: 'IS_A_MEMBER', field: field(index) }] : [],
    );
    if (drafts.length > 0) throw new Refusal(drafts);
    const guestIds = await receiveGuests(connection, { session, emit }, community, {
      personIds,
      activityId: input.activityId ?? null,
      at: clock.now(),
      origin: 'REGISTERED',
      registeredBy: viewer.personId,
    });
    return { guestIds, communityId };
  },
});
