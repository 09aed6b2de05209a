import type { ClientSession } from 'mongoose';
import { z } from 'zod';
import { channels } from '@kolo/events';
import type { AttendeeLevel, Channel } from '@kolo/events';
import { idOf, oneOf, Refusal, refuse } from '@kolo/graphql';
import type { UserErrorDraft } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { isTimed } from '../activity/activity.model.ts';
import type { ActivityRecord } from '../activity/activity.model.ts';
import { changeActivityRecord } from '../activity/activity.store.ts';
import { eventChannel } from '../activity/eventChannel.ts';
import { eventNumbers } from '../activity/eventNumbers.ts';
import { loadActivity } from '../activity/organisedActivity.ts';
import type { SeenActivity } from '../activity/organisedActivity.ts';
import { personsInput } from '../cohort/personsInput.ts';
import type { Context } from '../context.ts';
import { mayActFor } from '../person/acting.ts';
import { originOf } from '../person/origin.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPersons } from '../person/person.store.ts';
import { refuseStrangers } from '../person/refuseStrangers.ts';
import { placeOfActivity } from '../programme/place.ts';
import { mayOrganise } from '../programme/programme.policy.ts';
import { levelsOf } from '../registration/levels.ts';
import { registrationsOf } from '../registration/registration.store.ts';
import { countriesOf } from '../territory/territory.store.ts';
import { defineActivitiesWrite } from '../write.ts';
import { attendancesOf, insertAttendances } from './attendance.store.ts';

/** Records who attended an activity. Who is recorded already stays recorded once, as before. */
export const recordAttendance = defineActivitiesWrite({
  name: 'recordAttendance',
  input: z.object({
    activityId: idOf('activity'),
    personIds: personsInput,
    channel: oneOf(channels).optional(),
  }),
  async run({ context, input, session, emit }) {
    const { connection, viewer, clock } = context;
    const { activityId, personIds } = input;
    const seen = await loadActivity(context, session, activityId);
    const { activity, programme } = seen;
    const persons = await findPersons(connection, personIds, session);
    refuseWhoMayNot(context, seen, personIds, persons);
    if (activity.status === 'CANCELLED' || !isTimed(activity)) {
      return refuse('WRONG_STATE', 'activityId', { state: activity.status });
    }
    const beganAt = activity.startsAt.getTime();
    if (clock.now() < beganAt) refuse('NOT_BEGUN', 'activityId');
    const channel = input.channel ?? channelOf(seen) ?? refuse('REQUIRED', 'channel');
    const levels = await levelsOfInvited(context, activity, personIds, session);

    const known = await attendancesOf(connection, activityId, personIds, session);
    const already = new Set(known.map(({ personId }) => personId));
    const attended = [...levels].filter(([personId]) => !already.has(personId));
    if (attended.length === 0) return { activityId };

    const recorded = { activityId, channel, recordedBy: viewer.personId, recordedAt: new Date(clock.now()) };
    const attendances = attended.map(([personId, level]) => {
      const { organisationId, territoryId } = persons.get(personId) as PersonRecord;
      return { _id: newId('attendance'), personId, level, organisationId, territoryId, ...recorded };
    });
    await insertAttendances(connection, attendances, session);
    const territories = attendances.flatMap(({ territoryId }) => territoryId ?? []);
    const countries = await countriesOf(connection, territories, session);
    const numbers = eventNumbers(await placeOfActivity(context, activity, programme), activity);
    for (const { personId, level, organisationId, territoryId } of attendances) {
      const countryId = territoryId === null ? null : (countries.get(territoryId) ?? null);
      emit({
        ...numbers.next(),
        type: 'attendance.recorded',
        actor: personId,
        ...originOf({ territoryId, organisationId }),
        channel,
        occurredAt: beganAt,
        data: { personId, cohortId: activity.cohortId, level, organisationId, countryId },
      });
    }
    await changeActivityRecord(connection, activityId, { version: numbers.version }, session);
    return { activityId };
  },
});

/** Who organises it enters everybody; a proxy or a relay those for whom they speak. */
function refuseWhoMayNot(
  { viewer }: Context,
  { activity, sight }: SeenActivity,
  personIds: readonly Id[],
  persons: ReadonlyMap<Id, PersonRecord>,
): void {
  if (mayOrganise(sight)) return;
  const { tenantId } = activity;
  const others = personIds.flatMap((personId, at): UserErrorDraft[] => {
    const person = persons.get(personId);
    const speaksFor = person?.tenantIds.includes(tenantId) && mayActFor(viewer, tenantId, person, false);
    return speaksFor ? [] : [{ code: 'NOT_ALLOWED', field: ['personIds', String(at)] }];
  });
  if (others.length === 0) return;
  if (sight === null) refuse('NOT_FOUND', 'activityId');
  if (others.length === personIds.length) refuse('NOT_ALLOWED', 'activityId');
  throw new Refusal(others);
}

/** Without a word on how they came: as the activity is held, or through who enters it for them. */
const channelOf = ({ activity, sight }: SeenActivity): Channel | null =>
  mayOrganise(sight) ? eventChannel(activity) : 'PROXY';

/** How each person stands to the activity. Names all who have no place there, so that a list from paper is put right at once. */
async function levelsOfInvited(
  { connection }: Context,
  activity: ActivityRecord,
  personIds: readonly Id[],
  session: ClientSession,
): Promise<Map<Id, AttendeeLevel>> {
  const { _id: activityId, tenantId, programmeId } = activity;
  const levels = await levelsOf(connection, activity, personIds, session);
  if (programmeId !== null) {
    // To what is part of a programme, its own people come, and the guests who were registered.
    const registrations = await registrationsOf(connection, activityId, personIds, session);
    const isInvited = (id: Id) =>
      levels.get(id) === 'MEMBER' || (registrations.get(id)?.state ?? 'CANCELLED') !== 'CANCELLED';
    const others = personIds.flatMap((personId, at): UserErrorDraft[] =>
      isInvited(personId) ? [] : [{ code: 'NOT_IN_COHORT', field: ['personIds', String(at)] }],
    );
    if (others.length > 0) throw new Refusal(others);
    return levels;
  }
  const named = personIds.map((personId, at) => ({ personId, field: ['personIds', String(at)] }));
  await refuseStrangers(connection, session, tenantId, named);
  return levels;
}
