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
import { cohortById } from '../cohort/cohort.store.ts';
import { refuseIfEnded } from '../cohort/organisedCohort.ts';
import type { Context } from '../context.ts';
import { organisedProgramme } from '../programme/organisedProgramme.ts';
import type { ProgrammeRecord } from '../programme/programme.model.ts';
import { titlesInput } from '../titles.ts';
import { defineActivitiesWrite } from '../write.ts';
import { activityChannels, sessionKinds } from './activity.model.ts';
import { daysOf, hasHandover, insertActivity } from './activity.store.ts';
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
    const cohortId = input.cohortId ?? null;
    if (cohortId !== null) await refuseUnfitCohort(context, programme, cohortId, session);
    const timezone = input.timezone ?? programme.timezone;
    const startsAt = beginningOf(programme, input.startsAt, timezone);
    const handoverOf = kind === 'HANDOVER' ? await handedOver(context, cohortId, session) : null;

    const activityId = newId('activity');
    const activity = {
      ...{ kind, titles, durationMin, channel, languages, timezone, startsAt, cohortId },
      _id: activityId,
      tenantId: programme.tenantId,
      programmeId: programme._id,
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
      ...(handoverOf === null ? {} : { handoverOf }),
    };
    await insertActivity(connection, activity, session);
    return { activityId };
  },
});

async function refuseUnfitCohort(
  context: Context,
  programme: ProgrammeRecord,
  cohortId: Id,
  session: ClientSession,
): Promise<void> {
  const cohort = await cohortById(context.connection, cohortId, session);
  if (cohort?.programmeId !== programme._id) return refuse('NOT_FOUND', 'cohortId');
  refuseIfEnded(cohort);
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

/** The cohort that a HANDOVER ends: it must be named, and have no other. */
async function handedOver(context: Context, cohortId: Id | null, session: ClientSession): Promise<Id> {
  if (cohortId === null) return refuse('REQUIRED', 'cohortId');
  if (await hasHandover(context.connection, cohortId, session)) refuse('HANDOVER_EXISTS', 'kind');
  return cohortId;
}
