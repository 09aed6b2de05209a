import type { CertificateKind } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/** `[sequence, kind, holder, course, 1 | 0 when it was revoked]` of each certificate, by the day on which it was issued. */
export type CertificateState = readonly [number, CertificateKind, string, string | null, 0 | 1];

export const certificates: Measure<CertificateState> = {
  name: 'certificates',
  eventTypes: ['certificate.issued', 'certificate.revoked'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'certificate.issued' && event.type !== 'certificate.revoked') return [];
    const { kind, personId } = event.data;
    const isRevoked = event.type === 'certificate.revoked';
    const bucket = localDay(isRevoked ? event.data.issuedAt : event.time, event.timezone);
    const courseId = isRevoked ? null : event.data.courseId;
    return [
      { bucket, key: event.subject, value: [event.sequence, kind, personId, courseId, isRevoked ? 0 : 1] },
    ];
  },
  merge: newest,
};

/** Certificates that hold. */
export function valid(
  folded: PartialOf<CertificateState>,
): { kind: CertificateKind; holderId: string; courseId: string | null }[] {
  return Object.values(folded).flatMap(([, kind, holderId, courseId, holds]) =>
    holds === 1 ? [{ kind, holderId, courseId }] : [],
  );
}
