import type { ClientSession, Connection } from 'mongoose';
import type { Emit } from '@kolo/events';
import type { Clock, Id } from '@kolo/runtime';
import type { CommunityRecord, CommunityStatus } from './community.model.ts';
import { changeCommunity } from './community.store.ts';
import { envelopeOf } from './enterCommunity.ts';

/** Puts a community into another status and tells of it. `by` is null for what Kolo does by itself. */
export async function moveCommunity(
  { connection, clock }: { connection: Connection; clock: Clock },
  { session, emit }: { session: ClientSession; emit: Emit },
  community: CommunityRecord,
  to: CommunityStatus,
  by: Id | null,
): Promise<void> {
  const now = new Date(clock.now());
  const sequence = await changeCommunity(connection, session, community, {
    status: to,
    statusSince: now,
    ...(to === 'OPEN' && community.openedAt === null ? { openedAt: now } : {}),
  });
  emit({
    type: 'community.statusChanged',
    ...envelopeOf(community),
    subject: community._id,
    sequence,
    actor: by,
    data: { from: community.status, to },
  });
}
