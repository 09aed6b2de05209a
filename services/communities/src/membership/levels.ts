import type { MembershipLevel } from '@kolo/events';
import type { LevelThresholds } from '../community/community.model.ts';

/** communities.md §4. A community may change them. */
export const defaultThresholds: LevelThresholds = {
  coreContributions: 6,
  activeContributions: 4,
  activeAttendances: 3,
  occasionalContributions: 1,
  occasionalAttendances: 1,
};

/** Days that a level looks back on. */
export const LEVEL_WINDOW_DAYS = 90;

/** What a member did in the window. */
export interface Participation {
  leads: boolean;
  contributions: number;
  attendances: number;
}

/** The level of somebody whose membership is in force. Views count for nothing: silent readers are welcome and peripheral. */
export function levelOf(done: Participation, thresholds: LevelThresholds): MembershipLevel {
  const { leads, contributions, attendances } = done;
  if (leads && contributions >= thresholds.coreContributions) return 'CORE';
  if (contributions >= thresholds.activeContributions || attendances >= thresholds.activeAttendances)
    return 'ACTIVE';
  if (
    contributions >= thresholds.occasionalContributions ||
    attendances >= thresholds.occasionalAttendances
  ) {
    return 'OCCASIONAL';
  }
  return 'PERIPHERAL';
}
