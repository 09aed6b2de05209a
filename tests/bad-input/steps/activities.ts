import { change, id, texts } from '../world.ts';
import type { Step, World } from '../world.ts';

const programme = (world: World) => ({
  titles: texts('Course'),
  ownerOrganisationId: id(world, 'organisation'),
  partners: [{ organisationId: id(world, 'organisation'), role: 'FUNDER' }],
  startsOn: '2026-03-01',
  endsOn: '2026-12-31',
  communityId: id(world, 'community'),
});

const session = (world: World, startsAt: string) => ({
  programmeId: id(world, 'programme'),
  cohortId: id(world, 'cohort'),
  kind: 'LECTURE',
  number: 1,
  titles: texts('First session'),
  startsAt,
  timezone: 'Europe/Kyiv',
  durationMin: 45,
  channel: 'IN_PERSON',
  place: 'Room 4',
  lowBandwidthWay: 'By telephone',
  languages: ['uk', 'en'],
  facilitatorId: id(world, 'helper'),
});

async function schedule(world: World, name: string, startsAt: string): Promise<void> {
  const { activity } = await change(
    world,
    'organiser',
    'scheduleSession',
    session(world, startsAt),
    'activity { id }',
  );
  world.ids[name] = activity.id;
}

const attended = (world: World) => ({
  activityId: id(world, 'begun session'),
  personIds: [id(world, 'member')],
});

export const activitySteps: readonly Step[] = [
  {
    mutation: 'createProgramme',
    by: 'organiser',
    input: (world) => ({
      ...programme(world),
      tenantId: id(world, 'tenant'),
      kind: 'COURSE',
      timezone: 'Europe/Kyiv',
    }),
    select: 'programme { id }',
    keep: (world, made) => void (world.ids['programme'] = made.programme.id),
  },
  {
    mutation: 'changeProgramme',
    by: 'organiser',
    input: (world) => ({ ...programme(world), programmeId: id(world, 'programme') }),
  },
  {
    mutation: 'enterCohort',
    by: 'organiser',
    before: async (world) => {
      const input = { programmeId: id(world, 'programme'), personIds: [id(world, 'member')] };
      const { cohort } = await change(world, 'organiser', 'enterCohort', input, 'cohort { id }');
      world.ids['cohort'] = cohort.id;
    },
    input: (world) => ({
      programmeId: id(world, 'programme'),
      cohortId: id(world, 'cohort'),
      personIds: [id(world, 'helper'), id(world, 'leaver')],
    }),
  },
  {
    mutation: 'scheduleSession',
    by: 'organiser',
    input: (world) => session(world, '2026-04-10T10:00'),
    select: 'activity { id }',
    keep: (world, { activity }) => void (world.ids['session to cancel'] = activity.id),
  },
  {
    mutation: 'cancelSession',
    by: 'organiser',
    input: (world) => ({ activityId: id(world, 'session to cancel') }),
  },
  {
    mutation: 'recordAttendance',
    by: 'organiser',
    before: (world) => schedule(world, 'begun session', '2026-03-02T10:00'),
    input: (world) => ({ ...attended(world), channel: 'IN_PERSON' }),
  },
  { mutation: 'cancelAttendance', by: 'organiser', input: attended },
  {
    mutation: 'markSessionHeld',
    by: 'organiser',
    input: (world) => ({ activityId: id(world, 'begun session') }),
  },
  {
    mutation: 'removeFromCohort',
    by: 'organiser',
    input: (world) => ({ cohortId: id(world, 'cohort'), personIds: [id(world, 'leaver')] }),
  },
];
