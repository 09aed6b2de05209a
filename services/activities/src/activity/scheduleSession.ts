import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import {
  idOf,
  integer,
  language,
  listOf,
  localTime,
  momentIn,
  oneOf,
  refuse,
  text,
  timeZone,
} from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { CohortRecord } from '../cohort/cohort.model.ts';
import { cohortById, storeHandover } from '../cohort/cohort.store.ts';
import { refuseIfEnded } from '../cohort/organisedCohort.ts';
import type { Context } from '../context.ts';
import { organisedProgramme } from '../programme/organisedProgramme.ts';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { refuseStrangers } from '../registration/refuseStrangers.ts';
import { titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { activityChannels, sessionKinds } from './activity.model.ts';
import { daysOf, insertActivity } from './activity.store.ts';
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
    durationMin: integer(1, 1440),
    channel: oneOf(activityChannels),
    place: text(300).optional(),
    lowBandwidthWay: text(500, { lines: true }).optional(),
    languages: listOf(language, { max: 10 }).default([]),
    facilitatorId: idOf('person').optional(),
  }),
  async run({ context, input, session }) {
    const { connection, viewer, clock } = context;
    const { kind, titles, durationMin, channel, languages } = input;
    const programme = await organisedProgramme(context, session, input.programmeId, 'programmeId');
    const cohort =
      input.cohortId === undefined ? null : await fitCohort(context, programme, input.cohortId, session);
    if (input.facilitatorId !== undefined) {
      const facilitator = { personId: input.facilitatorId, field: ['facilitatorId'] };
      await refuseStrangers(connection, session, programme.tenantId, [facilitator]);
    }
    if (kind === 'HANDOVER') refuseSecondHandover(cohort);
    const timezone = input.timezone ?? programme.timezone;
    const startsAt = beginningOf(programme, input.startsAt, timezone);

    const activityId = newId('activity');
    const activity = {
      ...{ kind, titles, durationMin, channel, languages, timezone, startsAt },
      _id: activityId,
      tenantId: programme.tenantId,
      programmeId: programme._id,
      cohortId: cohort?._id ?? null,
      type: seminarTraining.code,
      number: input.number ?? null,
      place: input.place ?? null,
      lowBandwidthWay: input.lowBandwidthWay ?? null,
      organiserId: viewer.personId,
      facilitatorId: input.facilitatorId ?? null,
      status: 'SCHEDULED' as const,
      heldAt: null,
      createdAt: new Date(clock.now()),
      version: 1,
    };
    await insertActivity(connection, activity, session);
    if (kind === 'HANDOVER' && cohort) await storeHandover(connection, cohort._id, activityId, session);
    return { activityId };
  },
});

/** A cohort of this programme that has not ended. */
async function fitCohort(
  context: Context,
  programme: ProgrammeRecord,
  cohortId: Id,
  session: ClientSession,
): Promise<CohortRecord> {
  const cohort = await cohortById(context.connection, cohortId, session);
  if (cohort?.programmeId !== programme._id) return refuse('NOT_FOUND', 'cohortId');
  refuseIfEnded(cohort);
  return cohort;
}

/** A HANDOVER ends one cohort: it must be named, and have no other. */
function refuseSecondHandover(cohort: CohortRecord | null): void {
  if (cohort === null) refuse('REQUIRED', 'cohortId');
  if (cohort.handoverId !== null) refuse('HANDOVER_EXISTS', 'kind');
}

/** The moment that the clock on the wall means; it must exist, once, and lie within the programme. */
function beginningOf(programme: ProgrammeRecord, local: string, timezone: string): Date {
  const moment = momentIn(local, timezone);
  if (typeof moment === 'string') return refuse(moment, 'startsAt');
  const startsAt = new Date(moment);
  const { from, until } = daysOf(programme);
  const { startsOn, endsOn } = programme;
  if (startsAt < from || startsAt >= until) refuse('OUTSIDE_PROGRAMME', 'startsAt', { startsOn, endsOn });
  return startsAt;
}
