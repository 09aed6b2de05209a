import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunities } from '../community/community.store.ts';
import { unknownPerson } from '../person/person.store.ts';
import { membershipsOfPersons } from './membership.store.ts';
import { belongingStatuses } from './states.ts';
import { membershipEnvelope } from './tell.ts';

type ProfileEvent = Extract<AnyKoloEvent, { type: 'person.accessProfileChanged' }>;

/** Tells in the communities of a person by which connection they reach Kolo from now on: identity says it of the person alone. */
export async function tellBandwidths(
  { connection }: Pick<Deps, 'connection'>,
  events: readonly AnyKoloEvent[],
  { emit }: Writing,
): Promise<void> {
  const changed = events.filter(
    (event): event is ProfileEvent => event.type === 'person.accessProfileChanged',
  );
  if (changed.length === 0) return;
  const memberships = (
    await membershipsOfPersons(
      connection,
      changed.map(({ data }) => data.personId),
    )
  ).filter(({ status }) => (belongingStatuses as readonly string[]).includes(status));
  const found = await findCommunities(
    connection,
    memberships.map(({ communityId }) => communityId),
  );
  const communities = new Map(found.map((community) => [community._id, community]));
  for (const { data, time, territory } of changed) {
    const { personId, bandwidth } = data;
    for (const membership of memberships.filter((one) => one.personId === personId)) {
      const community = communities.get(membership.communityId);
      if (!community) continue;
      emit({
        type: 'membership.bandwidthChanged',
        ...membershipEnvelope(community, membership, { ...unknownPerson(personId), territoryId: territory }),
        actor: personId,
        occurredAt: Date.parse(time),
        data: { personId, bandwidth },
      });
    }
  }
}
