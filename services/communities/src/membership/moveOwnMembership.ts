import { z } from 'zod';
import type { WritePayload } from '@kolo/graphql';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { endTermsOf } from '../leadership/endTermsOf.ts';
import { write } from '../write/write.ts';
import { enterAsMember, ownMembershipFields } from './enterAsMember.ts';
import type { MayFor } from './enterAsMember.ts';
import { replaceMemberships } from './membership.store.ts';
import { levelled, moved } from './move.ts';
import type { MembershipStatus } from './states.ts';
import { membershipEnvelope, tellLevel } from './tell.ts';

type MembershipWrite = (
  parent: unknown,
  args: { input: object },
  context: Context,
) => Promise<WritePayload<{ membershipId: Id }>>;

/** A mutation by which a person moves their own membership on: from one of `from` to `to`. */
export function moveOwnMembership(move: {
  name: string;
  from: readonly MembershipStatus[];
  to: MembershipStatus;
  event:
    | 'membership.declined'
    | 'membership.paused'
    | 'membership.resumed'
    | 'membership.becameAlumnus'
    | 'membership.left';
  /** Who may do it for another; default `mayActFor`. */
  may?: MayFor;
}): MembershipWrite {
  return write({
    name: move.name,
    input: z.object(ownMembershipFields),
    async run({ context, input, session, emit }) {
      const { connection, clock, viewer } = context;
      const entrance = await enterAsMember(context, session, input, move.may);
      const { community, membership, person, channel, field } = entrance;
      if (!move.from.includes(membership.status)) refuse('WRONG_STATE', field, { state: membership.status });
      const at = clock.now();
      const next = moved(membership, move.to, { at, by: viewer.personId, channel }, field);
      emit({
        type: move.event,
        ...membershipEnvelope(community, next, person),
        actor: person._id,
        channel,
        data: { personId: person._id },
      });
      const last = move.to === 'LEFT' ? levelled(next, 'TRANSACTIONAL', 'LEFT', at) : next;
      tellLevel(emit, community, next, last, person, 'LEFT');
      await replaceMemberships(connection, session, [last]);
      if (move.to === 'LEFT' || move.to === 'ALUMNUS') {
        await endTermsOf(connection, { session, emit }, community, person._id, { at, by: viewer.personId });
      }
      return { membershipId: membership._id };
    },
  });
}
