import type { Channel, Writing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { greet } from '../buddy/greet.ts';
import type { CommunityRecord } from '../community/community.model.ts';
import type { PersonRecord } from '../person/person.model.ts';
import type { MembershipRecord } from './membership.model.ts';
import { closeGuest } from '../guest/guest.store.ts';
import { reclaim, replaceMemberships } from './membership.store.ts';
import { levelled, moved } from './move.ts';
import { membershipEnvelope, tellLevel } from './tell.ts';

/** INVITED, REQUESTED or EXPIRED → ACTIVE: a newcomer begins at the periphery. */
export async function join(
  deps: Pick<Deps, 'connection' | 'clock'>,
  { session, emit }: Writing,
  newcomer: { community: CommunityRecord; membership: MembershipRecord; person: PersonRecord },
  how: { at: number; by: Id | null; channel: Channel | null; field: string },
): Promise<void> {
  const { connection } = deps;
  const { community, membership, person } = newcomer;
  const active = moved(membership, 'ACTIVE', how, how.field);
  const levelledIn = {
    ...levelled(active, 'PERIPHERAL', 'JOINED', how.at),
    computedLevel: 'PERIPHERAL' as const,
  };
  const joined = await greet(deps, { session, emit }, { community, membership: levelledIn, person });
  if (!membership.open) await reclaim(connection, session, membership);
  await replaceMemberships(connection, session, [joined]);
  await closeGuest(connection, session, community._id, person._id);
  emit({
    type: 'membership.accepted',
    ...membershipEnvelope(community, active, person),
    actor: person._id,
    channel: how.channel,
    data: {
      personId: person._id,
      cohortId: membership.cohortId,
      joinMotive: membership.joinMotive,
      skillLevel: person.skillLevel,
      bandwidth: person.bandwidth,
      organisationId: person.organisationId,
    },
  });
  tellLevel(emit, community, active, joined, person, 'JOINED');
}
