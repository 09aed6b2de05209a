import type { UnepPlay } from './play.ts';
import { timezone } from './play.ts';
import { emailOf, officers, password, roles } from './cast.ts';
import * as texts from './texts.ts';

const errors = 'userErrors { code message field }';

/** Steps 2 to 4: the course of a week, its last session, and what each officer says of how they reach Kolo. */
export function teach(play: UnepPlay): void {
  const { diary, ids, people } = play;

  diary.note(-12, '10:00', async () => {
    const { programme } = await people.organiser.change<{ programme: { id: string } }>(
      `mutation CreateProgramme($input: CreateProgrammeInput!) { createProgramme(input: $input) { programme { id } ${errors} } }`,
      {
        tenantId: ids.tenant,
        kind: 'COURSE',
        titles: texts.course,
        ownerOrganisationId: ids.owner,
        startsOn: diary.date(-4),
        endsOn: diary.date(0),
        timezone,
        communityId: ids.community,
      },
    );
    ids.programme = programme.id;
    const { cohort } = await people.organiser.change<{ cohort: { id: string } }>(
      `mutation EnterCohort($input: EnterCohortInput!) { enterCohort(input: $input) { cohort { id } ${errors} } }`,
      { programmeId: ids.programme, personIds: ids.officers },
    );
    ids.cohort = cohort.id;
    const { activity } = await people.organiser.change<{ activity: { id: string } }>(
      `mutation ScheduleSession($input: ScheduleSessionInput!) { scheduleSession(input: $input) { activity { id } ${errors} } }`,
      {
        programmeId: ids.programme,
        cohortId: ids.cohort,
        kind: 'HANDOVER',
        number: 28,
        titles: texts.lastSession,
        startsAt: `${diary.date(0)}T16:00`,
        timezone,
        durationMin: 60,
        channel: 'IN_PERSON',
        languages: ['uk', 'ru', 'en'],
      },
    );
    ids.handover = activity.id;
  });

  diary.note(0, '16:30', async () => {
    for (const index of officers.keys()) {
      await play.redeem(play.entryCodes[index] ?? '', password);
      const caller = await play.signIn(emailOf(index), password, officers[index]!.language);
      people.officers[index] = caller;
      await caller.change(
        `mutation UpdateAccessProfile($input: UpdateAccessProfileInput!) { updateAccessProfile(input: $input) { ${errors} } }`,
        accessProfile(index),
      );
    }
  });

  diary.note(0, '17:00', async () => {
    await people.organiser.change(
      `mutation RecordAttendance($input: RecordAttendanceInput!) { recordAttendance(input: $input) { ${errors} } }`,
      { activityId: ids.handover, personIds: ids.officers, channel: 'IN_PERSON' },
    );
    const held = `mutation MarkSessionHeld($input: MarkSessionHeldInput!) { markSessionHeld(input: $input) { ${errors} } }`;
    await people.organiser.change(held, { activityId: ids.handover });
    // A second click must not invite anybody twice.
    await people.organiser.change(held, { activityId: ids.handover });
  });
}

const includes = (list: readonly number[], index: number) => list.includes(index);

function accessProfile(index: number): object {
  const [none] = roles.withoutConnection;
  const bandwidth =
    index === none
      ? 'NONE'
      : includes(roles.withoutConnection, index)
        ? 'SHARED'
        : includes(roles.slowConnection, index)
          ? 'LOW'
          : 'GOOD';
  return {
    bandwidth,
    skillLevel: includes(roles.novices, index) ? 'NOVICE' : index % 2 === 0 ? 'BASIC' : 'CONFIDENT',
    channels:
      bandwidth === 'NONE'
        ? ['PRINT', 'PHONE']
        : bandwidth === 'SHARED'
          ? ['SMS', 'PRINT']
          : ['EMAIL', 'SMS', 'WEB'],
    device: bandwidth === 'SHARED' ? 'SHARED' : 'OWN',
    languages: [officers[index]!.language, 'uk', 'en'],
  };
}
