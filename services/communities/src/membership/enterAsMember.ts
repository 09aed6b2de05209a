import type { ClientSession } from 'mongoose';
import type { z } from 'zod';
import { channels } from '@kolo/events';
import type { Channel } from '@kolo/events';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { findCommunity } from '../community/community.store.ts';
import { refuseUnlessOpen } from '../community/enterCommunity.ts';
import type { Context } from '../context.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPerson } from '../person/person.store.ts';
import { mayActFor } from '../standing/acting.ts';
import type { Standing } from '../standing/standing.ts';
import { seesCommunity } from '../standing/standing.policy.ts';
import type { MembershipRecord } from './membership.model.ts';
import { membershipOf } from './membership.store.ts';

/** Fields of every input by which a person changes their own membership, or has it changed for them. */
export const ownMembershipFields = {
  communityId: idOf('community'),
  channel: oneOf(channels).optional(),
  onBehalfOf: idOf('person').optional(),
};

type OwnMembershipInput = z.output<z.ZodObject<typeof ownMembershipFields>>;

/** The membership that a person changes, and by which way. */
export interface Entrance {
  community: CommunityRecord;
  membership: MembershipRecord;
  /** The member, also when somebody else types it in. */
  person: PersonRecord;
  channel: Channel;
  /** The field that a refusal of the change is said of. */
  field: string;
}

export type MayFor = (
  viewerId: Id | null,
  standing: Standing,
  person: PersonRecord,
  channel: Channel,
) => boolean;

/**
 * The viewer's membership in a community, or that of the person named by `onBehalfOf` where `may` allows it. Refuses where the
 * community does not exist for the viewer, is not open, or where there is no membership. A proxy need not know the community.
 */
export async function enterAsMember(
  context: Context,
  session: ClientSession,
  input: OwnMembershipInput,
  may: MayFor = mayActFor,
): Promise<Entrance> {
  const { connection, viewer } = context;
  const { communityId } = input;
  const standing = await context.standing(communityId);
  if (!standing) return refuse('NOT_FOUND', 'communityId');
  const sees = seesCommunity(standing);
  const named =
    input.onBehalfOf !== undefined && input.onBehalfOf !== viewer.personId ? input.onBehalfOf : null;
  const personId = named ?? viewer.personId;
  const channel = input.channel ?? (named === null ? 'WEB' : 'PROXY');

  if (personId === null) return refuse(sees ? 'REQUIRED' : 'NOT_FOUND', sees ? 'onBehalfOf' : 'communityId');
  const person = await findPerson(connection, session, personId);
  if (named === null && !sees) refuse('NOT_FOUND', 'communityId');
  if (named !== null && !may(viewer.personId, standing, person, channel)) {
    refuse(sees ? 'NOT_ALLOWED' : 'NOT_FOUND', sees ? 'onBehalfOf' : 'communityId');
  }

  const community = await findCommunity(connection, session, communityId);
  if (!community) return refuse('NOT_FOUND', 'communityId');
  if (community.status === 'ARCHIVED') refuse('COMMUNITY_ARCHIVED', 'communityId');
  refuseUnlessOpen(community);
  const field = named === null ? 'communityId' : 'onBehalfOf';
  const membership = await membershipOf(connection, session, communityId, personId);
  if (!membership) return refuse('NO_MEMBERSHIP', field);
  return { community, membership, person, channel, field };
}
