import { refuse } from '@kolo/graphql';
import type { Clock } from '@kolo/runtime';
import type { ActivityRecord } from '../activity/activity.model.ts';

/** Whether people may register for it: it is planned and has not begun. */
export const isOpen = (clock: Clock, { status, startsAt }: ActivityRecord): boolean =>
  status === 'SCHEDULED' && startsAt !== null && clock.now() < startsAt.getTime();

/** Registrations end when the activity begins; who came then is attendance. */
export function refuseUnlessOpen(clock: Clock, activity: ActivityRecord): void {
  const { status } = activity;
  if (status !== 'SCHEDULED') refuse('WRONG_STATE', 'activityId', { state: status });
  if (!isOpen(clock, activity)) refuse('HAS_BEGUN', 'activityId');
}
