import { z } from 'zod';
import { idOf, integer, language, listOf, localTime, oneOf, refuse, text, timeZone } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { CohortRecord } from '../cohort/cohort.model.ts';
import { storeHandover } from '../cohort/cohort.store.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { organisedProgramme } from '../programme/organisedProgramme.ts';
import { placeOf } from '../programme/place.ts';
import { titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { activityChannels, sessionKinds } from './activity.model.ts';
import { durationInput } from './activityInput.ts';
import { insertActivity } from './activity.store.ts';
import { beginningOf } from './beginning.ts';
import { scheduledEvent } from './scheduledEvent.ts';
import { cohortOf } from './scope.ts';
import { seminarTraining } from './types/seminarTraining.ts';

/** Plans a session of a programme. */
export const scheduleSession = defineActivitiesWrite({
  name: 'scheduleSession',
  input: z.object({
    programmeId: idOf('programme'),
    cohortId: idOf('cohort').optional(),
    kind: oneOf(sessionKinds),
    number: integer(1, 999).optional(),
    titles: titlesInput,
    startsAt: localTime,
    timezone: timeZone.optional(),
    durationMin: durationInput,
    channel: oneOf(activityChannels),
    place: text(300).optional(),
    lowBandwidthWay: text(500, { lines: true }).optional(),
    languages: listOf(language, { max: 10 }).default([]),
    facilitatorId: idOf('person').optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { kind, titles, durationMin, channel, languages } = input;
    const programme = await organisedProgramme(context, session, input.programmeId, 'programmeId');
    const cohort =
      input.cohortId === undefined ? null : await cohortOf(context, programme, input.cohortId, session);
    if (input.facilitatorId !== undefined) {
      const facilitator = { personId: input.facilitatorId, field: ['facilitatorId'] };
      await refuseStrangers(connection, session, programme.tenantId, [facilitator]);
    }
    if (kind === 'HANDOVER') refuseSecondHandover(cohort);
    const timezone = input.timezone ?? programme.timezone;

    const activityId = newId('activity');
    const { code, formality, source, mode, family } = seminarTraining;
    const activity = {
      ...{ kind, titles, durationMin, channel, languages, timezone, formality, source, mode, family },
      _id: activityId,
      tenantId: programme.tenantId,
      programmeId: programme._id,
      cohortId: cohort?._id ?? null,
      communityId: programme.communityId,
      type: code,
      tenantTypeId: null,
      fields: {},
      number: input.number ?? null,
      domainId: null,
      agendaItemId: null,
      partOfId: null,
      purposes: [],
      startsAt: beginningOf(programme, input.startsAt, timezone),
      place: input.place ?? null,
      hubId: null,
      lowBandwidthWay: input.lowBandwidthWay ?? null,
      capacity: null,
      documentedIn: null,
      organiserId: viewer.personId,
      facilitatorId: input.facilitatorId ?? null,
      status: 'SCHEDULED' as const,
      heldAt: null,
      createdAt: new Date(clock.now()),
      version: 1,
    };
    await insertActivity(connection, activity, session);
    emit({
      ...(await placeOf(context, programme)),
      ...(await scheduledEvent(context, activity, session)),
      subject: activityId,
    });
    if (kind === 'HANDOVER' && cohort) await storeHandover(connection, cohort._id, activityId, session);
    return { activityId };
  },
});

/** A HANDOVER ends one cohort: it must be named, and have no other. */
function refuseSecondHandover(cohort: CohortRecord | null): void {
  if (cohort === null) refuse('REQUIRED', 'cohortId');
  if (cohort.handoverId !== null) refuse('HANDOVER_EXISTS', 'kind');
}
