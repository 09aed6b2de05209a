import type { Emit } from '@kolo/events';
import type { envelopeOf, envelopeOfViewer } from '../community/enterCommunity.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';

type Envelope = ReturnType<typeof envelopeOf> | Awaited<ReturnType<typeof envelopeOfViewer>>;

/** Tells that a sponsorship was confirmed, or that it continues another. */
export function tellConfirmed(emit: Emit, envelope: Envelope, sponsorship: SponsorshipRecord): void {
  const { _id, organisationId, kind, from, to, renewsId, objectives, nextReviewOn, version } = sponsorship;
  emit({
    type: 'sponsorship.confirmed',
    ...envelope,
    subject: _id,
    sequence: version,
    data: {
      organisationId,
      kind,
      from: from.toISOString(),
      to: to?.toISOString() ?? null,
      renewalOf: renewsId,
      objectiveIds: objectives.map(({ objectiveId }) => objectiveId),
      nextReviewOn,
    },
  });
}

/** Tells that a sponsorship ended at `to`, in the version that it has since. */
export function tellEnded(
  emit: Emit,
  envelope: Envelope,
  sponsorship: SponsorshipRecord,
  to: Date,
  sequence: number,
): void {
  const { _id, organisationId, kind, from, renewedById } = sponsorship;
  emit({
    type: 'sponsorship.ended',
    ...envelope,
    subject: _id,
    sequence,
    occurredAt: to.getTime(),
    data: {
      organisationId,
      kind,
      from: from.toISOString(),
      to: to.toISOString(),
      renewedBy: renewedById,
    },
  });
}
