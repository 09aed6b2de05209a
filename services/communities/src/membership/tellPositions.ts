import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { belongingTo } from './belongingTo.ts';
import { membershipEnvelope } from './tell.ts';

type PositionEvent = Extract<AnyKoloEvent, { type: 'position.changed' }>;

/** Tells in the communities of a person where they work from now on: identity says it of the person alone. */
export async function tellPositions(
  deps: Pick<Deps, 'connection'>,
  events: readonly AnyKoloEvent[],
  { emit }: Writing,
): Promise<void> {
  const changed = events.filter((event): event is PositionEvent => event.type === 'position.changed');
  const belonging = await belongingTo(
    deps,
    changed.map(({ data }) => data.personId),
  );
  for (const { data, time } of changed) {
    const { personId, organisationId, territoryId } = data;
    for (const { membership, community } of belonging.get(personId) ?? []) {
      // Told late, after an acceptance that did not know of it yet: they are not a member from before they accepted.
      const earliest = (membership.acceptedAt?.getTime() ?? -1) + 1;
      emit({
        type: 'membership.positionChanged',
        ...membershipEnvelope(community, membership, { organisationId, territoryId }),
        actor: personId,
        occurredAt: Math.max(Date.parse(time), earliest),
        data: { personId },
      });
    }
  }
}
