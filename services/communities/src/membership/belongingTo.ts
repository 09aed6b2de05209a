import type { Deps } from '@kolo/service';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { findCommunities } from '../community/community.store.ts';
import type { MembershipRecord } from './membership.model.ts';
import { membershipsOfPersons } from './membership.store.ts';
import { belongingStatuses } from './states.ts';

interface Belonging {
  membership: MembershipRecord;
  community: CommunityRecord;
}

/** To which communities some persons belong; who only was invited, or left, does not. */
export async function belongingTo(
  { connection }: Pick<Deps, 'connection'>,
  personIds: readonly Id[],
): Promise<Map<Id, Belonging[]>> {
  if (personIds.length === 0) return new Map();
  const memberships = (await membershipsOfPersons(connection, personIds)).filter(({ status }) =>
    (belongingStatuses as readonly string[]).includes(status),
  );
  const found = await findCommunities(
    connection,
    memberships.map(({ communityId }) => communityId),
  );
  const communities = new Map(found.map((community) => [community._id, community]));
  const belonging = memberships.flatMap((membership) => {
    const community = communities.get(membership.communityId);
    return community ? [{ membership, community }] : [];
  });
  return Map.groupBy(belonging, ({ membership }) => membership.personId);
}
