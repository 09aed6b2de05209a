import { z } from 'zod';
import { idOf } from '@kolo/graphql';
import { changeActivityRecord } from '../activity/activity.store.ts';
import { eventNumbers } from '../activity/eventNumbers.ts';
import { loadActivity } from '../activity/organisedActivity.ts';
import { actingInput, actingPerson } from '../person/actingPerson.ts';
import { originOf } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import { defineActivitiesWrite } from '../write.ts';
import { moveUp } from './moveUp.ts';
import { refuseUnlessOpen } from './refuseRegistration.ts';
import { registrationsOf, storeRegistrations } from './registration.store.ts';

/** Takes a registration back; who waits longest moves up. Sent twice, it has one effect. */
export const cancelRegistration = defineActivitiesWrite({
  name: 'cancelRegistration',
  input: z.object({ activityId: idOf('activity'), onBehalfOf: actingInput.onBehalfOf }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { activityId } = input;
    const { activity, programme, sight } = await loadActivity(context, session, activityId);
    const { tenantId } = activity;
    const seen = { tenantId, field: 'activityId', isSeen: sight !== null, organises: mayOrganise(sight) };
    const { person, channel } = await actingPerson(context, session, seen, input);
    const personId = person._id;
    const registration = (await registrationsOf(connection, activityId, [personId], session)).get(personId);
    if (!registration || registration.state === 'CANCELLED') return { activityId };
    refuseUnlessOpen(clock, activity);

    const { state, level } = registration;
    const cancelled = { ...registration, state: 'CANCELLED' as const, cancelledAt: new Date(clock.now()) };
    await storeRegistrations(connection, [cancelled], session);
    const numbers = eventNumbers(await placeOfActivity(context, activity, programme), activity);
    const told = { type: 'registration.cancelled' as const, actor: personId, ...originOf(person), channel };
    emit({ ...numbers.next(), ...told, data: { personId, level, state } });
    await moveUp(context, { session, emit }, activity, numbers);
    await changeActivityRecord(connection, activityId, { version: numbers.version }, session);
    return { activityId };
  },
});
