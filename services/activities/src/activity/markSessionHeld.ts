import { z } from 'zod';
import { idOf, refuse } from '@kolo/graphql';
import { cohortById, endCohort } from '../cohort/cohort.store.ts';
import { placeOf } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { endOf } from './activity.model.ts';
import { storeHeld } from './activity.store.ts';
import { canBecome, wasHeld } from './activity.status.ts';
import { eventChannel } from './eventChannel.ts';
import { organisedActivity } from './organisedActivity.ts';

/** Says that a session took place; a HANDOVER ends its cohort by that. Said twice, it has one effect. */
export const markSessionHeld = defineActivitiesWrite({
  name: 'markSessionHeld',
  input: z.object({ activityId: idOf('activity') }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { activityId } = input;
    const { activity, programme } = await organisedActivity(context, session, activityId);
    const { status, startsAt, cohortId } = activity;
    if (wasHeld(status)) return { activityId };
    if (!canBecome(status, 'HELD')) refuse('WRONG_STATE', 'activityId', { state: status });
    const now = clock.now();
    if (now < startsAt.getTime()) refuse('NOT_BEGUN', 'activityId');

    const told = {
      ...(await placeOf(context, programme)),
      actor: viewer.personId,
      channel: eventChannel(activity),
    };
    await storeHeld(connection, activity, new Date(now), session);
    emit({
      ...told,
      type: 'activity.held',
      subject: activityId,
      sequence: activity.version + 1,
      occurredAt: startsAt.getTime(),
      data: { type: activity.type, sessionKind: activity.kind, cohortId },
    });

    const cohort =
      activity.kind === 'HANDOVER' && cohortId !== null
        ? await cohortById(connection, cohortId, session)
        : null;
    if (!cohort || cohort.endedAt !== null) return { activityId };
    if (cohort.personIds.length === 0) refuse('COHORT_EMPTY', 'activityId');
    // A session that was over early ended when the organiser said so: nothing happens in the future.
    const endedAt = Math.min(endOf(activity), now);
    await endCohort(connection, cohort, new Date(endedAt), session);
    emit({
      ...told,
      type: 'cohort.completed',
      subject: cohort._id,
      sequence: cohort.version + 1,
      occurredAt: endedAt,
      data: { personIds: cohort.personIds, endedAt: new Date(endedAt).toISOString() },
    });
    return { activityId };
  },
});
