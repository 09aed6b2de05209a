import { leadershipPhases } from '@kolo/events';
import type { LeadershipPhase } from '@kolo/events';
import type { LeadershipRecord } from './leadership.model.ts';

/** Around a meeting a group prepares, acts and hands over; it does not go back. */
export const canTurn = (from: LeadershipPhase, to: LeadershipPhase): boolean =>
  leadershipPhases.indexOf(to) > leadershipPhases.indexOf(from);

/** The phase in which an assignment begins: who is named for what is still to come prepares. */
export function phaseFrom(
  now: number,
  { activityId, actsAt }: Pick<LeadershipRecord, 'activityId' | 'actsAt'>,
): LeadershipPhase {
  if (actsAt !== null) return actsAt.getTime() > now ? 'PREPARE' : 'ACT';
  return activityId === null ? 'ACT' : 'PREPARE';
}

/** After how long in office somebody else should have a turn (value-creation.md, EN-02). */
const ROTATION = { months: 12 };

/** When a term that began at `from` is due to change hands, in the days of the community. */
export const rotationDueAt = (from: Date, timezone: string): Date =>
  new Date(
    Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timezone).add(ROTATION)
      .epochMilliseconds,
  );
