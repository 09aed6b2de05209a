/** What a community may send one member in seven days (communities.md §9); the digest is one of them. */
export const WEEKLY_BUDGET = 5;
/** Kept free for the digest, so that what waits for it always gets there. */
const KEPT_FOR_DIGEST = 1;

/** What was sent lately, in milliseconds. */
export interface Sent {
  digests: readonly number[];
  others: readonly number[];
}

/** The first moment of the seven days, counted in the zone of the community, that end today. */
function sevenDaysUntil(now: number, timezone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(timezone)
    .startOfDay()
    .subtract({ days: 6 }).epochMilliseconds;
}

/** Forgets what is older than the budget looks back. */
export function lately(sent: Sent, now: number, timezone: string): { digests: number[]; others: number[] } {
  const from = sevenDaysUntil(now, timezone);
  return {
    digests: sent.digests.filter((at) => at >= from),
    others: sent.others.filter((at) => at >= from),
  };
}

/**
 * Whether one more may be sent. Looking back over seven days rather than over the calendar week keeps every seven days within the
 * budget, also those from a Thursday to a Wednesday.
 */
export function hasRoom(sent: Sent, kind: 'DIGEST' | 'OTHER', now: number, timezone: string): boolean {
  const { digests, others } = lately(sent, now, timezone);
  if (digests.length + others.length >= WEEKLY_BUDGET) return false;
  return kind === 'DIGEST' || others.length < WEEKLY_BUDGET - KEPT_FOR_DIGEST;
}
