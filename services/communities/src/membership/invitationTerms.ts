const INVITATION_DAYS = 60;
/** A reminder each, this many days after the invitation. */
const REMINDER_DAYS = [14, 30] as const;
/** A reminder that went out late is not followed by the next one sooner than this. */
const DAYS_BETWEEN_REMINDERS = 7;

const after = (at: number, timezone: string, duration: Temporal.DurationLike): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).add(duration).epochMilliseconds;

/** When an invitation ends: at the same hour of the community's day, 60 days later. */
export const expiryOf = (invitedAt: number, timezone: string): number =>
  after(invitedAt, timezone, { days: INVITATION_DAYS });

/** Until when a late answer still counts: 12 months after the invitation. */
export const lastAnswerOf = (invitedAt: number, timezone: string): number =>
  after(invitedAt, timezone, { months: 12 });

/** When the next reminder is due after `sent` of them, or the expiry when none is left that would come before it. */
export function nextActionAfter(
  invitedAt: number,
  timezone: string,
  sent: number,
  lastSentAt: number | null,
): number {
  const expiry = expiryOf(invitedAt, timezone);
  const days = REMINDER_DAYS[sent];
  if (days === undefined) return expiry;
  const planned = after(invitedAt, timezone, { days });
  const earliest =
    lastSentAt === null ? planned : after(lastSentAt, timezone, { days: DAYS_BETWEEN_REMINDERS });
  return Math.min(Math.max(planned, earliest), expiry);
}
