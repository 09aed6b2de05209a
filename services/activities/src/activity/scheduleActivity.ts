import { z } from 'zod';
import { idOf, localTime, refuse, timeZone } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { placeOfActivity } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import {
  describedAs,
  describedInput,
  durationInput,
  refuseForeign,
  refuseTooFormal,
  typeInput,
  typeNamed,
} from './activityInput.ts';
import { insertActivity } from './activity.store.ts';
import { beginningOf } from './beginning.ts';
import { scheduledEvent } from './scheduledEvent.ts';
import { refuseForeignGathering } from './refuseForeignGathering.ts';
import { enterScope, scopeInput } from './scope.ts';
import { readFields } from './types/readFields.ts';

/** Plans an activity of a community, of a programme, or of a tenant. */
export const scheduleActivity = defineActivitiesWrite({
  name: 'scheduleActivity',
  input: z.object({
    ...scopeInput,
    tenantId: idOf('tenant').optional(),
    ...typeInput,
    ...describedInput,
    startsAt: localTime,
    timezone: timeZone.optional(),
    durationMin: durationInput,
    organiserId: idOf('person').optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const scope = await enterScope(context, session, input);
    const { tenantId, programme, communityId, cohortId } = scope;
    const definition = await typeNamed(context, session, tenantId, input);
    const formality = { ofType: definition.formality, chosen: input.formality ?? 1 };
    refuseTooFormal(scope.mostFormal, formality);
    const isForOther = input.organiserId !== undefined && input.organiserId !== viewer.personId;
    if (isForOther && scope.mostFormal < 4) refuse('NOT_ALLOWED', 'organiserId');
    const fields = readFields(definition, input.fields, { demand: true });
    await refuseForeign(context, session, tenantId, { ...input, definition, fields });
    const programmeId = programme?._id ?? null;
    const place = { tenantId, programmeId, communityId, activityId: null };
    await refuseForeignGathering(context, session, input.partOfId, place);
    const timezone = input.timezone ?? scope.timezone ?? refuse('REQUIRED', 'timezone');

    const activityId = newId('activity');
    const activity = {
      ...describedAs(input, definition),
      ...{ tenantId, communityId, cohortId, fields, timezone },
      _id: activityId,
      programmeId,
      type: input.type,
      tenantTypeId: input.tenantTypeId ?? null,
      kind: null,
      number: null,
      startsAt: beginningOf(programme, input.startsAt, timezone),
      durationMin: input.durationMin,
      organiserId: input.organiserId ?? viewer.personId,
      status: 'SCHEDULED' as const,
      heldAt: null,
      createdAt: new Date(clock.now()),
      version: 1,
    };
    await insertActivity(connection, activity, session);
    emit({
      ...(await placeOfActivity(context, activity, programme)),
      ...(await scheduledEvent(context, activity, session)),
      subject: activityId,
    });
    return { activityId };
  },
});
