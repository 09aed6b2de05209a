import type { ClientSession } from 'mongoose';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Standing } from '../standing/standing.ts';
import { findPerson } from '../person/person.store.ts';
import { seesCommunity } from '../standing/standing.policy.ts';
import type { CommunityRecord } from './community.model.ts';
import { findCommunity } from './community.store.ts';

export interface Entered {
  community: CommunityRecord;
  standing: Standing;
}

/**
 * The community that a write is about, as the transaction sees it, and how the viewer stands to it. Refuses at `field` when it
 * does not exist for the viewer, and when it is archived (`archived: true` lets that pass, for reopening).
 */
export async function enterCommunity(
  context: Context,
  session: ClientSession,
  communityId: Id,
  options: { field?: string; archived?: boolean } = {},
): Promise<Entered> {
  const { field = 'communityId', archived = false } = options;
  const standing = await context.standing(communityId);
  if (!standing || !seesCommunity(standing)) return refuse('NOT_FOUND', field);
  const community = await findCommunity(context.connection, session, communityId);
  if (!community) return refuse('NOT_FOUND', field);
  if (community.status === 'ARCHIVED' && !archived) refuse('COMMUNITY_ARCHIVED', field);
  return { community, standing };
}

/** Contributions are possible from the opening to the archive; a contribution wakes a dormant community. */
export function refuseUnlessOpen(community: CommunityRecord, field = 'communityId'): void {
  if (community.status === 'DRAFT') refuse('COMMUNITY_NOT_OPEN', field);
}

/** The part of an event's envelope that the community fills. */
export function envelopeOf(community: Pick<CommunityRecord, '_id' | 'tenantId' | 'timezone'>) {
  return { tenant: community.tenantId, community: community._id, timezone: community.timezone };
}

/** The envelope of what the viewer does in a community. */
export async function envelopeOfViewer(
  { connection, viewer }: Context,
  session: ClientSession,
  community: Pick<CommunityRecord, '_id' | 'tenantId' | 'timezone'>,
) {
  const { personId } = viewer;
  const person = personId === null ? null : await findPerson(connection, session, personId);
  const { territoryId = null, organisationId = null } = person ?? {};
  return {
    ...envelopeOf(community),
    actor: personId,
    territory: territoryId,
    organisation: organisationId,
  };
}
