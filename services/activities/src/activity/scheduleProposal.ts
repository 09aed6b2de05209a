import { z } from 'zod';
import { idOf, localTime, refuse, timeZone } from '@kolo/graphql';
import { typeOf } from '../activity-type/knownType.ts';
import { placeOfActivity } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import { durationInput, refuseTooFormal } from './activityInput.ts';
import { mostFormal } from './activity.policy.ts';
import { changeActivityRecord } from './activity.store.ts';
import { canBecome } from './activity.status.ts';
import { beginningOf } from './beginning.ts';
import { eventNumbers } from './eventNumbers.ts';
import { loadActivity } from './organisedActivity.ts';
import { scheduledEvent } from './scheduledEvent.ts';
import { readFields } from './types/readFields.ts';

/** Gives a proposal its time. Who does it, organises it from now on. */
export const scheduleProposal = defineActivitiesWrite({
  name: 'scheduleProposal',
  input: z.object({
    activityId: idOf('activity'),
    startsAt: localTime,
    timezone: timeZone.optional(),
    durationMin: durationInput.optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer } = context;
    const { activityId } = input;
    const { activity, programme, sight } = await loadActivity(context, session, activityId);
    if (sight === null) refuse('NOT_FOUND', 'activityId');
    const most = mostFormal(await context.reach(), activity);
    if (most === 0) refuse('NOT_ALLOWED', 'activityId');
    const { definition } = await typeOf(context, activity);
    const formality = { ofType: definition.formality, chosen: activity.formality };
    // Both were said by the proposal: the fault is told at the proposal.
    refuseTooFormal(most, formality, { ofType: 'activityId', chosen: 'activityId' });
    if (!canBecome(activity.status, 'SCHEDULED')) {
      refuse('WRONG_STATE', 'activityId', { state: activity.status });
    }
    readFields(definition, activity.fields, { demand: true });

    const timezone = input.timezone ?? activity.timezone;
    const changes = {
      timezone,
      startsAt: beginningOf(programme, input.startsAt, timezone),
      durationMin: input.durationMin ?? activity.durationMin,
      organiserId: viewer.personId,
      status: 'SCHEDULED' as const,
    };
    const planned = { ...activity, ...changes };
    const numbers = eventNumbers(await placeOfActivity(context, planned, programme), activity);
    emit({ ...numbers.next(), ...(await scheduledEvent(context, planned, session)) });
    await changeActivityRecord(connection, activityId, { ...changes, version: numbers.version }, session);
    return { activityId };
  },
});
