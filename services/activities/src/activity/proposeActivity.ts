import { z } from 'zod';
import { newId } from '@kolo/runtime';
import { viewerAsActor } from '../person/origin.ts';
import { placeOfActivity } from '../programme/place.ts';
import { defineActivitiesWrite } from '../write.ts';
import {
  describedAs,
  describedInput,
  durationInput,
  refuseForeign,
  typeInput,
  typeNamed,
} from './activityInput.ts';
import { insertActivity } from './activity.store.ts';
import { typeFacts } from './eventFacts.ts';
import { refuseForeignGathering } from './refuseForeignGathering.ts';
import { enterScope, scopeInput } from './scope.ts';
import { readFields } from './types/readFields.ts';

/** Says that one would like an activity; it has no time yet, and need not be complete. */
export const proposeActivity = defineActivitiesWrite({
  name: 'proposeActivity',
  input: z.object({ ...scopeInput, ...typeInput, ...describedInput, durationMin: durationInput }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const scope = await enterScope(context, session, input);
    const { tenantId, programme, communityId, cohortId } = scope;
    const definition = await typeNamed(context, session, tenantId, input);
    const fields = readFields(definition, input.fields, { demand: false });
    await refuseForeign(context, session, tenantId, { ...input, definition, fields });
    const programmeId = programme?._id ?? null;
    const place = { tenantId, programmeId, communityId, activityId: null };
    await refuseForeignGathering(context, session, input.partOfId, place);

    const activityId = newId('activity');
    const activity = {
      ...describedAs(input, definition),
      ...{ tenantId, communityId, cohortId, fields },
      _id: activityId,
      programmeId,
      type: input.type,
      tenantTypeId: input.tenantTypeId ?? null,
      kind: null,
      number: null,
      startsAt: null,
      timezone: scope.timezone ?? 'UTC',
      durationMin: input.durationMin,
      organiserId: viewer.personId,
      status: 'PROPOSED' as const,
      heldAt: null,
      createdAt: new Date(clock.now()),
      version: 1,
    };
    await insertActivity(connection, activity, session);
    emit({
      ...(await placeOfActivity(context, activity, programme)),
      type: 'activity.proposed',
      subject: activityId,
      ...(await viewerAsActor(context, session)),
      data: { ...typeFacts(activity), agendaItemId: activity.agendaItemId },
    });
    return { activityId };
  },
});
