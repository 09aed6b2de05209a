import { z } from 'zod';
import { idOf, listOf, refuse, text } from '@kolo/graphql';
import { typeOf } from '../activity-type/knownType.ts';
import { viewerAsActor } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
import { countRegistrations } from '../registration/registration.store.ts';
import { moveUp } from '../registration/moveUp.ts';
import { defineActivitiesWrite } from '../write.ts';
import { describedInput, refuseForeign, refuseTooFormal } from './activityInput.ts';
import { mostFormal } from './activity.policy.ts';
import { wasHeld } from './activity.status.ts';
import { changeActivityRecord } from './activity.store.ts';
import type { ActivityChanges } from './activity.store.ts';
import { typeFacts } from './eventFacts.ts';
import { eventNumbers } from './eventNumbers.ts';
import { organisedActivity } from './organisedActivity.ts';
import { refuseForeignGathering } from './refuseForeignGathering.ts';
import { readFields } from './types/readFields.ts';

const { fields, purposes, languages, ...others } = describedInput;

/** Changes what is given of an activity, also after it was held: what came of it is often said then. */
export const changeActivity = defineActivitiesWrite({
  name: 'changeActivity',
  input: z
    .object(others)
    .partial()
    .extend({
      activityId: idOf('activity'),
      fields,
      emptyFields: listOf(text(40), { max: 30 }).default([]),
      purposes: purposes.unwrap().optional(),
      languages: languages.unwrap().optional(),
    }),
  async run({ context, input, session, emit }) {
    const { connection } = context;
    const { activityId, fields: given, emptyFields, ...rest } = input;
    const { activity, programme } = await organisedActivity(context, session, activityId);
    if (activity.status === 'CANCELLED') refuse('WRONG_STATE', 'activityId', { state: activity.status });
    const { definition } = await typeOf(context, activity);
    if (rest.formality !== undefined) {
      // What its type allows was settled when it was planned.
      refuseTooFormal(mostFormal(await context.reach(), activity), { ofType: 1, chosen: rest.formality });
    }
    const kept = Object.entries(activity.fields).filter(([name]) => !emptyFields.includes(name));
    // A session is complete without its own fields, and a proposal need not be complete yet.
    const demand = activity.kind === null && activity.status !== 'PROPOSED';
    const values = readFields(definition, { ...Object.fromEntries(kept), ...given }, { demand });
    await refuseForeign(context, session, activity.tenantId, { ...rest, definition, fields: values });
    await refuseForeignGathering(context, session, rest.partOfId, { ...activity, activityId });
    // By then it is counted for the gathering that it was held in, or for itself.
    const isMoved = rest.partOfId !== undefined && rest.partOfId !== activity.partOfId;
    if (isMoved && wasHeld(activity.status)) refuse('WRONG_STATE', 'partOfId', { state: activity.status });
    const { capacity } = rest;
    if (capacity !== undefined) {
      const taken = await countRegistrations(connection, activityId, 'REGISTERED', session);
      if (capacity < taken) refuse('CAPACITY_TAKEN', 'capacity', { taken });
    }

    const said = Object.entries(rest).filter(([, value]) => value !== undefined);
    const changes: ActivityChanges = { ...Object.fromEntries(said), fields: values };
    const changed = { ...activity, ...changes };
    const numbers = eventNumbers(await placeOfActivity(context, activity, programme), activity);
    const { agendaItemId } = changed;
    const told = { type: 'activity.changed' as const, ...(await viewerAsActor(context, session)) };
    emit({ ...numbers.next(), ...told, data: { ...typeFacts(activity), agendaItemId } });
    await moveUp(context, { session, emit }, changed, numbers);
    await changeActivityRecord(connection, activityId, { ...changes, version: numbers.version }, session);
    return { activityId };
  },
});
