import type { Emit } from '@kolo/events';
import type { CommunityRecord } from '../community/community.model.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import type { PersonRecord } from '../person/person.model.ts';
import type { MembershipRecord } from './membership.model.ts';

type Place = Pick<CommunityRecord, '_id' | 'tenantId' | 'timezone'>;
type Known = Pick<PersonRecord, 'territoryId' | 'organisationId'>;

/** The envelope of a membership's events: everything but type, actor and data. */
export const membershipEnvelope = (community: Place, membership: MembershipRecord, person: Known) => ({
  ...envelopeOf(community),
  subject: membership._id,
  territory: person.territoryId,
  organisation: person.organisationId,
  sequence: membership.version,
});

/** Tells that a level changed from one state of a membership to the next; says nothing when it did not. */
export function tellLevel(
  emit: Emit,
  community: Place,
  before: MembershipRecord,
  after: MembershipRecord,
  person: Known,
  reason: 'COMPUTED' | 'SET_BY_HAND' | 'JOINED' | 'LEFT',
): void {
  if (before.level === after.level) return;
  emit({
    type: 'membership.levelChanged',
    ...membershipEnvelope(community, after, person),
    data: { personId: after.personId, from: before.level, to: after.level, reason },
  });
}
