import type { ClientSession, Connection } from 'mongoose';
import type { Writing } from '@kolo/events';
import { refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { changeCommunity, countCommunities } from '../community/community.store.ts';
import type { envelopeOfViewer } from '../community/enterCommunity.ts';

/** Refuses at `umbrellaId` what can be no umbrella of this community: one of another tenant, itself, or one that stands under another. */
export async function refuseAsUmbrella(
  connection: Connection,
  session: ClientSession,
  community: Pick<CommunityRecord, '_id' | 'tenantId'>,
  umbrella: CommunityRecord,
): Promise<void> {
  if (umbrella.tenantId !== community.tenantId) refuse('NOT_FOUND', 'umbrellaId');
  if (umbrella._id === community._id) refuse('OWN_UMBRELLA', 'umbrellaId');
  if (umbrella.umbrellaId !== null) refuse('UMBRELLA_UNDER_UMBRELLA', 'umbrellaId');
  if ((await countCommunities(connection, { umbrellaId: community._id }, session)) > 0)
    refuse('IS_UMBRELLA', 'communityId');
}

/** Puts a community under an umbrella, or (null) under none, and tells so. What each has stays its own. */
export async function placeUnder(
  connection: Connection,
  { session, emit }: Writing,
  community: CommunityRecord,
  umbrellaId: Id | null,
  envelope: Awaited<ReturnType<typeof envelopeOfViewer>>,
): Promise<void> {
  const sequence = await changeCommunity(connection, session, community, { umbrellaId });
  emit({
    type: 'community.umbrellaChanged',
    ...envelope,
    subject: community._id,
    sequence,
    data: { from: community.umbrellaId, to: umbrellaId },
  });
}
