import { z } from 'zod';
import { organises } from '@kolo/auth';
import { calendarDay, idOf, oneOf, refuse, timeZone } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { viewerAsActor } from '../person/origin.ts';
import { titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { programmeKinds } from './programme.model.ts';
import { insertProgramme } from './programme.store.ts';
import { placeOf } from './place.ts';
import { partnersInput, refuseEndBeforeStart, refuseForeignCommunity } from './programmeInput.ts';

/** Creates a programme or course of a tenant. */
export const createProgramme = defineActivitiesWrite({
  name: 'createProgramme',
  input: z.object({
    tenantId: idOf('tenant'),
    kind: oneOf(programmeKinds),
    titles: titlesInput,
    ownerOrganisationId: idOf('organisation').optional(),
    partners: partnersInput.default([]),
    startsOn: calendarDay,
    endsOn: calendarDay,
    timezone: timeZone,
    communityId: idOf('community').optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { tenantId, communityId, ownerOrganisationId } = input;
    if (!organises(viewer, tenantId)) {
      const hasPartInIt = viewer.roles.some((grant) => grant.tenantId === tenantId);
      refuse(hasPartInIt ? 'NOT_ALLOWED' : 'NOT_FOUND', 'tenantId');
    }
    refuseEndBeforeStart(input.startsOn, input.endsOn);
    await refuseForeignCommunity(context, tenantId, communityId);

    const programmeId = newId('programme');
    const programme = {
      ...input,
      _id: programmeId,
      ownerOrganisationId: ownerOrganisationId ?? null,
      communityId: communityId ?? null,
      createdBy: viewer.personId,
      createdAt: new Date(clock.now()),
      version: 1,
    };
    await insertProgramme(connection, programme, session);
    const { startsOn, endsOn } = programme;
    emit({
      ...(await placeOf(context, programme)),
      type: 'programme.planned',
      subject: programmeId,
      ...(await viewerAsActor(context, session)),
      data: { startsOn, endsOn },
    });
    return { programmeId };
  },
});
