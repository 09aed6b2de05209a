import { z } from 'zod';
import { calendarDay, idOf, refuse } from '@kolo/graphql';
import { firstOutside, moveActivitiesToCommunity } from '../activity/activity.store.ts';
import { viewerAsActor } from '../person/origin.ts';
import { titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { organisedProgramme } from './organisedProgramme.ts';
import { placeOf } from './place.ts';
import { changeProgrammeRecord } from './programme.store.ts';
import type { ProgrammeChanges } from './programme.store.ts';
import { partnersInput, refuseEndBeforeStart, refuseForeignCommunity } from './programmeInput.ts';

/** Changes what is given of a programme. */
export const changeProgramme = defineActivitiesWrite({
  name: 'changeProgramme',
  input: z.object({
    programmeId: idOf('programme'),
    titles: titlesInput.optional(),
    ownerOrganisationId: idOf('organisation').optional(),
    partners: partnersInput.optional(),
    startsOn: calendarDay.optional(),
    endsOn: calendarDay.optional(),
    communityId: idOf('community').optional(),
  }),
  async run({ context, input, session, emit }) {
    const { programmeId, ...given } = input;
    const programme = await organisedProgramme(context, session, programmeId, 'programmeId');
    const { startsOn = programme.startsOn, endsOn = programme.endsOn } = given;
    refuseEndBeforeStart(startsOn, endsOn);
    const outside = await firstOutside(context.connection, { ...programme, startsOn, endsOn }, session);
    if (outside)
      refuse('SESSION_OUTSIDE', outside.side === 'BEFORE' ? 'startsOn' : 'endsOn', { day: outside.day });
    await refuseForeignCommunity(context, programme.tenantId, given.communityId);

    const changes = Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined),
    ) as ProgrammeChanges;
    if (Object.keys(changes).length > 0) {
      await changeProgrammeRecord(context.connection, programmeId, changes, session);
    }
    if (startsOn !== programme.startsOn || endsOn !== programme.endsOn) {
      emit({
        ...(await placeOf(context, { ...programme, ...changes })),
        type: 'programme.planned',
        subject: programmeId,
        sequence: programme.version + 1,
        ...(await viewerAsActor(context, session)),
        data: { startsOn, endsOn },
      });
    }
    const { communityId } = given;
    if (communityId !== undefined && communityId !== programme.communityId) {
      await moveActivitiesToCommunity(context.connection, programmeId, communityId, session);
    }
    return { programmeId };
  },
});
