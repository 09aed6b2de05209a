import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { channels } from '@kolo/events';
import { idOf, oneOf, Refusal, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { countEvents } from '../activity/activity.store.ts';
import { eventChannel } from '../activity/eventChannel.ts';
import { organisedActivity } from '../activity/organisedActivity.ts';
import { cohortById, personsOfProgramme } from '../cohort/cohort.store.ts';
import { personsInput } from '../cohort/personsInput.ts';
import type { Context } from '../context.ts';
import { placeOf } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { attendancesOf, insertAttendances } from './attendance.store.ts';

/** Records who attended a session. Who is recorded already stays recorded once, as before. */
export const recordAttendance = defineActivitiesWrite({
  name: 'recordAttendance',
  input: z.object({
    activityId: idOf('activity'),
    personIds: personsInput,
    channel: oneOf(channels).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { activityId } = input;
    const { activity, programme } = await organisedActivity(context, session, activityId);
    if (activity.status === 'CANCELLED' || activity.status === 'PROPOSED') {
      refuse('WRONG_STATE', 'activityId', { state: activity.status });
    }
    if (clock.now() < activity.startsAt.getTime()) refuse('NOT_BEGUN', 'activityId');
    const channel = input.channel ?? eventChannel(activity) ?? refuse('REQUIRED', 'channel');
    await refuseOthers(context, activity, input.personIds, session);

    const known = await attendancesOf(connection, activityId, input.personIds, session);
    const already = new Set(known.map(({ personId }) => personId));
    const attended = [...new Set(input.personIds)].filter((personId) => !already.has(personId));
    if (attended.length === 0) return { activityId };

    const recorded = { activityId, channel, recordedBy: viewer.personId, recordedAt: new Date(clock.now()) };
    const attendances = attended.map((personId) => ({ _id: newId('attendance'), personId, ...recorded }));
    await insertAttendances(connection, attendances, session);
    await countEvents(connection, activity, attended.length, session);
    const place = await placeOf(context, programme);
    attended.forEach((personId, index) =>
      emit({
        ...place,
        type: 'attendance.recorded',
        subject: activityId,
        sequence: activity.version + 1 + index,
        actor: personId,
        channel,
        occurredAt: activity.startsAt.getTime(),
        data: { personId, cohortId: activity.cohortId },
      }),
    );
    return { activityId };
  },
});

/** Names every person of the list who is not in the session's cohort, so that a list from paper is put right at once. */
async function refuseOthers(
  context: Context,
  activity: ActivityRecord,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<void> {
  const { connection } = context;
  const { cohortId, programmeId } = activity;
  const invited =
    cohortId === null
      ? await personsOfProgramme(connection, programmeId, session)
      : new Set((await cohortById(connection, cohortId, session))?.personIds);
  const others = personIds.flatMap((personId, index) =>
    invited.has(personId) ? [] : [{ code: 'NOT_IN_COHORT', field: ['personIds', String(index)] }],
  );
  if (others.length > 0) throw new Refusal(others);
}
