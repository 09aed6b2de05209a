import { z } from 'zod';
import { idOf, moment, oneOf, refuse, text } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { enterMembership } from './enterMembership.ts';
import { maySetLevel } from './membership.policy.ts';
import { replaceMemberships } from './membership.store.ts';
import { levelled } from './move.ts';
import { belongingStatuses } from './states.ts';
import type { MembershipStatus } from './states.ts';
import { tellLevel } from './tell.ts';

const A_YEAR_MS = 366 * 24 * 60 * 60 * 1_000;

export const setMembershipLevel = write({
  name: 'setMembershipLevel',
  input: z.object({
    membershipId: idOf('membership'),
    level: oneOf(['CORE', 'ACTIVE', 'OCCASIONAL', 'PERIPHERAL']),
    reason: text(500, { lines: true }),
    until: moment,
  }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { community, membership, person } = await enterMembership(
      context,
      session,
      input.membershipId,
      maySetLevel,
    );
    const now = clock.now();
    if (input.until <= now) refuse('MUST_BE_IN_FUTURE', 'until');
    if (input.until > now + A_YEAR_MS) refuse('AT_MOST_A_YEAR', 'until');
    if (!(belongingStatuses as readonly MembershipStatus[]).includes(membership.status)) {
      refuse('WRONG_STATE', 'membershipId', { state: membership.status });
    }
    const { level, reason } = input;
    const by = viewer.personId ?? '';
    const set = levelled(membership, level, 'SET_BY_HAND', now, { by, note: reason });
    await replaceMemberships(connection, session, [
      { ...set, override: { level, reason, until: new Date(input.until), by } },
    ]);
    tellLevel(emit, community, membership, set, person, 'SET_BY_HAND');
    return { membershipId: membership._id };
  },
});
