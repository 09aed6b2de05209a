import { z } from 'zod';
import type { WriteOptions } from '@kolo/graphql';
import { idOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { cohortById, endCohort } from '../cohort/cohort.store.ts';
import type { Context } from '../context.ts';
import { viewerAsActor } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
import { endOf, isTimed } from './activity.model.ts';
import { changeActivityRecord } from './activity.store.ts';
import { canBecome, wasHeld } from './activity.status.ts';
import { eventChannel } from './eventChannel.ts';
import { axesFacts, partFacts, typeFacts } from './eventFacts.ts';
import { eventNumbers } from './eventNumbers.ts';
import { organisedActivity } from './organisedActivity.ts';

export const holdInput = z.object({ activityId: idOf('activity') });

/** Says that an activity took place; a HANDOVER ends its cohort by that. Said twice, it has one effect. */
export const holdActivity: WriteOptions<Context, typeof holdInput, { activityId: Id }>['run'] = async ({
  context,
  input: { activityId },
  session,
  emit,
}) => {
  const { connection, clock, loaders } = context;
  const { activity, programme } = await organisedActivity(context, session, activityId);
  const { status, cohortId, hubId } = activity;
  if (wasHeld(status)) return { activityId };
  if (!canBecome(status, 'HELD') || !isTimed(activity)) {
    return refuse('WRONG_STATE', 'activityId', { state: status });
  }
  const now = clock.now();
  if (now < activity.startsAt.getTime()) refuse('NOT_BEGUN', 'activityId');

  const place = await placeOfActivity(context, activity, programme);
  const told = { ...(await viewerAsActor(context, session)), channel: eventChannel(activity) };
  const numbers = eventNumbers(place, activity);
  const hub = hubId === null ? null : await loaders.hub.load(hubId);
  emit({
    ...numbers.next(),
    ...told,
    type: 'activity.held',
    occurredAt: activity.startsAt.getTime(),
    data: {
      ...typeFacts(activity),
      ...axesFacts(activity),
      sessionKind: activity.kind,
      cohortId,
      hubId,
      hubTerritoryId: hub?.territoryId ?? null,
      agendaItemId: activity.agendaItemId,
      ...partFacts(activity),
      durationMin: activity.durationMin,
      number: activity.number,
    },
  });
  const changes = { status: 'HELD' as const, heldAt: new Date(now), version: numbers.version };
  await changeActivityRecord(connection, activityId, changes, session);

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
    ...place,
    ...told,
    type: 'cohort.completed',
    subject: cohort._id,
    sequence: cohort.version + 1,
    occurredAt: endedAt,
    data: { personIds: cohort.personIds, endedAt: new Date(endedAt).toISOString() },
  });
  return { activityId };
};
