import { z } from 'zod';
import { joinMotives } from '@kolo/events';
import { listOf, oneOf, refuse, text } from '@kolo/graphql';
import { write } from '../write/write.ts';
import { enterAsMember, ownMembershipFields } from './enterAsMember.ts';
import { lastAnswerOf } from './invitationTerms.ts';
import { join } from './join.ts';
import { mayAnswerFor } from './membership.policy.ts';

export const acceptInvitation = write({
  name: 'acceptInvitation',
  input: z.object({
    ...ownMembershipFields,
    joinMotive: listOf(oneOf(joinMotives), { max: joinMotives.length }).default([]),
    canContribute: text(2_000, { lines: true }).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { clock, viewer } = context;
    const entrance = await enterAsMember(context, session, input, mayAnswerFor);
    const { membership, community, channel, field } = entrance;
    const { status, invitedAt } = membership;
    if (invitedAt === null || (status !== 'INVITED' && status !== 'EXPIRED')) {
      refuse('WRONG_STATE', field, { state: status });
    }
    const now = clock.now();
    if (invitedAt && now > lastAnswerOf(invitedAt.getTime(), community.timezone))
      refuse('INVITATION_TOO_OLD', field);
    const answered = {
      ...membership,
      joinMotive: [...new Set(input.joinMotive)],
      canContribute: input.canContribute ?? null,
    };
    await join(
      context,
      { session, emit },
      { ...entrance, membership: answered },
      { at: now, by: viewer.personId, channel, field },
    );
    return { membershipId: membership._id };
  },
});
