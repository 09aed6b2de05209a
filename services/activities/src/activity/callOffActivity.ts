import { z } from 'zod';
import type { WriteOptions } from '@kolo/graphql';
import { idOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { hasAttendance } from '../attendance/attendance.store.ts';
import { storeHandover } from '../cohort/cohort.store.ts';
import type { Context } from '../context.ts';
import { viewerAsActor } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
import { canBecome } from './activity.status.ts';
import { changeActivityRecord } from './activity.store.ts';
import { partFacts, typeFacts } from './eventFacts.ts';
import { eventNumbers } from './eventNumbers.ts';
import { organisedActivity } from './organisedActivity.ts';

export const callOffInput = z.object({ activityId: idOf('activity') });

/** Says that an activity will not take place. Said twice, it has one effect. */
export const callOffActivity: WriteOptions<Context, typeof callOffInput, { activityId: Id }>['run'] = async ({
  context,
  input: { activityId },
  session,
  emit,
}) => {
  const { connection } = context;
  const { activity, programme } = await organisedActivity(context, session, activityId);
  const { status, startsAt } = activity;
  if (status === 'CANCELLED') return { activityId };
  if (!canBecome(status, 'CANCELLED')) refuse('WRONG_STATE', 'activityId', { state: status });
  // What people came to took place.
  if (await hasAttendance(connection, activityId, session)) refuse('HAS_ATTENDANCE', 'activityId');

  const numbers = eventNumbers(await placeOfActivity(context, activity, programme), activity);
  emit({
    ...numbers.next(),
    type: 'activity.cancelled',
    ...(await viewerAsActor(context, session)),
    data: { ...typeFacts(activity), ...partFacts(activity), startsAt: startsAt?.toISOString() ?? null },
  });
  const changes = { status: 'CANCELLED' as const, version: numbers.version };
  await changeActivityRecord(connection, activityId, changes, session);
  // A cancelled HANDOVER makes room for another.
  if (activity.kind === 'HANDOVER' && activity.cohortId !== null) {
    await storeHandover(connection, activity.cohortId, null, session);
  }
  return { activityId };
};
