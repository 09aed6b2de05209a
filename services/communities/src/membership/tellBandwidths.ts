import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { unknownPerson } from '../person/person.store.ts';
import { belongingTo } from './belongingTo.ts';
import { membershipEnvelope } from './tell.ts';

type ProfileEvent = Extract<AnyKoloEvent, { type: 'person.accessProfileChanged' }>;

/** Tells in the communities of a person by which connection they reach Kolo from now on: identity says it of the person alone. */
export async function tellBandwidths(
  deps: Pick<Deps, 'connection'>,
  events: readonly AnyKoloEvent[],
  { emit }: Writing,
): Promise<void> {
  const changed = events.filter(
    (event): event is ProfileEvent => event.type === 'person.accessProfileChanged',
  );
  const belonging = await belongingTo(
    deps,
    changed.map(({ data }) => data.personId),
  );
  for (const { data, time, territory } of changed) {
    const { personId, bandwidth } = data;
    for (const { membership, community } of belonging.get(personId) ?? []) {
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
