import { newId } from '@kolo/runtime';
import { change, id, texts } from '../world.ts';
import type { Step, World } from '../world.ts';

const said = (world: World) => ({
  titles: texts('Study circle'),
  fields: { theme: 'Wells' },
  domainId: id(world, 'domain'),
  agendaItemId: id(world, 'agenda item'),
  purposes: ['SOLVE', 'HEAR'],
  facilitatorId: id(world, 'helper'),
  channel: 'ONLINE',
  place: 'Room 5',
  hubId: id(world, 'hub'),
  lowBandwidthWay: 'By telephone',
  languages: ['uk', 'en'],
  capacity: 20,
  documentedIn: 'Minutes on paper',
  formality: 3,
  source: 'BOTH',
  mode: 'WITH',
  family: 3,
});

const belongs = (world: World) => ({
  communityId: id(world, 'community'),
  programmeId: id(world, 'programme'),
  cohortId: id(world, 'cohort'),
  type: 'TENANT_DEFINED',
  tenantTypeId: id(world, 'own type'),
  durationMin: 60,
});

const time = (startsAt: string) => ({ startsAt, timezone: 'Europe/Kyiv' });

const planned = (world: World, startsAt: string) => ({
  ...said(world),
  partOfId: id(world, 'gathering'),
  ...belongs(world),
  ...time(startsAt),
  tenantId: id(world, 'tenant'),
  organiserId: id(world, 'organiser'),
});

/** What the others are parts of. */
async function gather(world: World): Promise<void> {
  const gathering = { ...said(world), ...belongs(world), ...time('2026-03-02T09:00') };
  const { activity } = await change(world, 'organiser', 'scheduleActivity', gathering, 'activity { id }');
  world.ids['gathering'] = activity.id;
}

/** One more activity of the programme. */
async function plan(world: World, name: string, startsAt: string): Promise<void> {
  const { activity } = await change(
    world,
    'organiser',
    'scheduleActivity',
    planned(world, startsAt),
    'activity { id }',
  );
  world.ids[name] = activity.id;
}

const hub = (world: World) => ({
  hubNetworkId: id(world, 'hub network'),
  organisationId: newId('organisation'),
  territoryId: id(world, 'city'),
  coordinatorId: id(world, 'helper'),
  rooms: 'A hall for 40',
  opensOn: '2026-03-01',
});

const ofActivity = (name: string) => (world: World) => ({ activityId: id(world, name) });

/** Hubs and own types of activity, which activities are planned with. */
const groundwork: readonly Step[] = [
  {
    mutation: 'createHubNetwork',
    by: 'organiser',
    input: (world) => ({ tenantId: id(world, 'tenant'), names: texts('Hubs') }),
    select: 'hubNetwork { id }',
    keep: (world, { hubNetwork }) => void (world.ids['hub network'] = hubNetwork.id),
  },
  {
    mutation: 'openHub',
    by: 'organiser',
    input: hub,
    select: 'hub { id }',
    keep: (world, made) => void (world.ids['hub'] = made.hub.id),
  },
  {
    mutation: 'changeHub',
    by: 'organiser',
    input: (world) => ({
      hubId: id(world, 'hub'),
      coordinatorId: id(world, 'helper'),
      rooms: 'Two halls',
    }),
  },
  {
    mutation: 'addActivityType',
    by: 'organiser',
    input: (world) => ({
      tenantId: id(world, 'tenant'),
      code: 'STUDY_CIRCLE',
      names: texts('Study circle'),
      descriptions: texts('A few meet and study'),
      ...{ formality: 2, source: 'BOTH', mode: 'WITH', family: 3 },
      roles: texts('reader'),
      outputs: texts('notes'),
      fields: [
        {
          ...{ name: 'rhythm', kind: 'CHOICE', isList: false, isRequired: false },
          ...{ descriptions: texts('How often'), options: ['WEEKLY', 'MONTHLY'] },
        },
        { name: 'theme', kind: 'TEXT', descriptions: texts('What about'), isRequired: true },
      ],
    }),
    select: 'activityType { tenantTypeId }',
    keep: (world, { activityType }) => void (world.ids['own type'] = activityType.tenantTypeId),
  },
];

const planning: readonly Step[] = [
  {
    mutation: 'proposeActivity',
    by: 'organiser',
    before: gather,
    input: (world) => ({ ...said(world), ...belongs(world), partOfId: id(world, 'gathering') }),
    select: 'activity { id }',
    keep: (world, { activity }) => void (world.ids['proposal'] = activity.id),
  },
  {
    mutation: 'scheduleProposal',
    by: 'organiser',
    input: (world) => ({ activityId: id(world, 'proposal'), ...time('2026-04-10T10:00'), durationMin: 90 }),
  },
  {
    mutation: 'scheduleActivity',
    by: 'organiser',
    input: (world) => planned(world, '2026-04-11T10:00'),
    select: 'activity { id }',
    keep: (world, { activity }) => void (world.ids['activity to cancel'] = activity.id),
  },
  {
    mutation: 'rescheduleActivity',
    by: 'organiser',
    input: (world) => ({
      activityId: id(world, 'activity to cancel'),
      ...time('2026-04-12T10:00'),
      durationMin: 90,
    }),
  },
  {
    mutation: 'changeActivity',
    by: 'organiser',
    input: (world) => ({
      ...said(world),
      activityId: id(world, 'activity to cancel'),
      partOfId: id(world, 'gathering'),
      emptyFields: ['rhythm'],
    }),
  },
  { mutation: 'cancelActivity', by: 'organiser', input: ofActivity('activity to cancel') },
];

const takingPart: readonly Step[] = [
  {
    mutation: 'registerForActivity',
    by: 'organiser',
    before: (world) => plan(world, 'activity to come', '2026-04-20T10:00'),
    input: (world) => ({
      activityId: id(world, 'activity to come'),
      channel: 'PHONE',
      onBehalfOf: id(world, 'member'),
    }),
  },
  {
    mutation: 'registerPersonsForActivity',
    by: 'organiser',
    input: (world) => ({
      activityId: id(world, 'activity to come'),
      personIds: [id(world, 'helper'), id(world, 'leaver')],
      channel: 'PRINT',
    }),
  },
  {
    mutation: 'cancelRegistration',
    by: 'organiser',
    input: (world) => ({ activityId: id(world, 'activity to come'), onBehalfOf: id(world, 'member') }),
  },
  {
    mutation: 'markActivityHeld',
    by: 'organiser',
    before: (world) => plan(world, 'begun activity', '2026-03-02T10:00'),
    input: ofActivity('begun activity'),
  },
  {
    mutation: 'publishRecord',
    by: 'organiser',
    input: (world) => ({
      activityId: id(world, 'begun activity'),
      texts: texts('We spoke of wells'),
      links: ['https://example.org/photos'],
    }),
  },
  {
    mutation: 'publishArtefact',
    by: 'organiser',
    before: (world) => plan(world, 'activity with a guide', '2026-03-02T10:30'),
    input: (world) => ({
      activityId: id(world, 'activity with a guide'),
      communityId: id(world, 'community'),
      programmeId: id(world, 'programme'),
      kind: 'GUIDE',
      titles: texts('Guide'),
      descriptions: texts('How to dig'),
      language: 'uk',
      link: 'https://example.org/guide',
      body: 'First find water.',
      licence: 'CC BY 4.0',
      authorIds: [id(world, 'helper')],
      organisationId: id(world, 'organisation'),
      channel: 'EMAIL',
      onBehalfOf: id(world, 'helper'),
    }),
    select: 'artefact { id }',
    keep: (world, { artefact }) => void (world.ids['artefact'] = artefact.id),
  },
  {
    mutation: 'reportArtefactReuse',
    by: 'organiser',
    input: (world) => ({
      artefactId: id(world, 'artefact'),
      organisationId: newId('organisation'),
      usedOn: '2026-03-01',
      note: 'For the wells of the city',
    }),
  },
];

/** Activities with all that leads to them and comes of them. */
export const organisingSteps: readonly Step[] = [
  ...groundwork,
  ...planning,
  ...takingPart,
  {
    mutation: 'retireActivityType',
    by: 'organiser',
    input: (world) => ({ tenantTypeId: id(world, 'own type') }),
  },
  { mutation: 'closeHub', by: 'organiser', input: (world) => ({ hubId: id(world, 'hub') }) },
];
