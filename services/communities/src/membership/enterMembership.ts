import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { enterCommunity } from '../community/enterCommunity.ts';
import type { Context } from '../context.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPerson } from '../person/person.store.ts';
import { isInside } from '../standing/standing.policy.ts';
import type { Standing } from '../standing/standing.ts';
import type { MembershipRecord } from './membership.model.ts';
import { findMembership } from './membership.store.ts';

/** A membership that somebody else than its person acts on. Refuses at `membershipId` where the viewer may not see, or not do it. */
export async function enterMembership(
  context: Context,
  session: ClientSession,
  membershipId: Id,
  may: (standing: Standing) => boolean,
): Promise<{ community: CommunityRecord; membership: MembershipRecord; person: PersonRecord }> {
  const field = 'membershipId';
  const membership = await findMembership(context.connection, session, membershipId);
  if (!membership) return refuse('NOT_FOUND', field);
  const { community, standing } = await enterCommunity(context, session, membership.communityId, { field });
  if (!may(standing)) refuse(isInside(standing) || standing.isOrganiser ? 'NOT_ALLOWED' : 'NOT_FOUND', field);
  return {
    community,
    membership,
    person: await findPerson(context.connection, session, membership.personId),
  };
}
