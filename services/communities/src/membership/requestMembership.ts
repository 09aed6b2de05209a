import { z } from 'zod';
import { joinMotives } from '@kolo/events';
import { idOf, listOf, oneOf, refuse, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { enterCommunity, refuseUnlessOpen } from '../community/enterCommunity.ts';
import { write } from '../write/write.ts';
import { mayRequest } from './membership.policy.ts';
import { addMemberships, membershipOf } from './membership.store.ts';

export const requestMembership = write({
  name: 'requestMembership',
  input: z.object({
    communityId: idOf('community'),
    joinMotive: listOf(oneOf(joinMotives), { max: joinMotives.length }).default([]),
    canContribute: text(2_000, { lines: true }).optional(),
  }),
  async run({ context, input, session }) {
    const { connection, clock, viewer } = context;
    const { community, standing } = await enterCommunity(context, session, input.communityId);
    const { personId } = viewer;
    if (personId === null) return refuse('NOT_ALLOWED', 'communityId');
    refuseUnlessOpen(community);
    if (community.joinPolicy !== 'REQUEST') refuse('NO_REQUESTS', 'communityId');
    const present = await membershipOf(connection, session, community._id, personId);
    if (present && (present.open || !mayRequest(standing, community))) {
      refuse('WRONG_STATE', 'communityId', { state: present.status });
    }
    const at = new Date(clock.now());
    const membershipId = newId('membership');
    await addMemberships(connection, session, [
      {
        _id: membershipId,
        communityId: community._id,
        tenantId: community.tenantId,
        personId,
        status: 'REQUESTED',
        open: true,
        cohortId: null,
        invitedAt: null,
        invitedBy: null,
        expiresAt: null,
        nextActionAt: null,
        reminders: [],
        requestedAt: at,
        acceptedAt: null,
        endedAt: null,
        channel: 'WEB',
        joinMotive: [...new Set(input.joinMotive)],
        canContribute: input.canContribute ?? null,
        level: 'TRANSACTIONAL',
        computedLevel: 'TRANSACTIONAL',
        override: null,
        buddyId: null,
        needsBuddy: false,
        history: [
          {
            at,
            kind: 'STATUS',
            from: null,
            to: 'REQUESTED',
            by: personId,
            channel: 'WEB',
            reason: null,
            note: null,
          },
        ],
        version: 1,
      },
    ]);
    return { membershipId };
  },
});
