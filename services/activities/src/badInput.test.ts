import { newId } from '@kolo/runtime';
import { persons, startWorld } from './fixtures/world.ts';
import type { World } from './fixtures/world.ts';

let world: World;
let valid: Record<string, object>;
beforeAll(async () => {
  world = await startWorld();
  const { programmeInput, sessionInput, foreignTenant, foreignCommunity, service } = world;
  const programmeId = await world.createProgramme();
  const [mistaken, ...personIds] = persons(4) as [string, ...string[]];
  const cohortId = await world.enterCohort(programmeId, [mistaken, ...personIds]);
  const activityId = await world.scheduleSession(programmeId, { cohortId, startsAt: '2010-03-29T08:00' });
  valid = {
    createProgramme: programmeInput,
    changeProgramme: { programmeId },
    enterCohort: { programmeId, cohortId, personIds: persons(1) },
    removeFromCohort: { cohortId, personIds: [mistaken] },
    scheduleSession: { ...sessionInput, programmeId },
    markSessionHeld: { activityId },
    cancelSession: { activityId },
    recordAttendance: { activityId, personIds },
    cancelAttendance: { activityId, personIds },
  };
  Object.assign(valid, await validOfActivities());
  foreign = await foreignThings(service, foreignTenant, foreignCommunity);
  foreignTopics = await world.topics(foreignTenant);
});
afterAll(() => world.close());

/** The same of what belongs to no programme. */
async function validOfActivities(): Promise<Record<string, object>> {
  const { activityInput, tenant, viewers } = world;
  const described = { ...activityInput, facilitatorId: persons(1)[0] };
  const planned = { ...described, startsAt: '2010-03-30T10:00' };
  const proposal = await world.mutate(viewers.organiser, 'proposeActivity', activityInput, 'activity { id }');
  const later = await world.scheduleActivity({ startsAt: '2010-04-01T10:00' });
  const begun = await world.scheduleActivity({ startsAt: '2010-03-29T05:00' });
  const over = await world.scheduleActivity({ startsAt: '2010-03-29T04:00' });
  await world.done('markActivityHeld', 'activity', { activityId: over });
  const hubNetworkId = await world.done('createHubNetwork', 'hubNetwork', {
    tenantId: tenant,
    names: [{ language: 'en', text: 'Hubs' }],
  });
  const hub = { hubNetworkId, organisationId: newId('organisation'), opensOn: '2010-03-01' };
  const hubId = await world.done('openHub', 'hub', { ...hub, coordinatorId: world.person.colleague });
  const artefact = {
    ...{ communityId: world.community, kind: 'GUIDE', language: 'en', body: 'Text', authorIds: persons(2) },
    titles: [{ language: 'en', text: 'Guide' }],
  };
  const artefactId = await world.done('publishArtefact', 'artefact', artefact);
  const said = [{ language: 'en', text: 'Said' }];
  const type = {
    ...{ tenantId: tenant, names: said, descriptions: said, source: 'BOTH', mode: 'BOTH' },
    ...{ formality: 1, family: 1, fields: [{ name: 'theme', kind: 'TEXT', descriptions: said }] },
  };
  const { activityType } = await world.mutate(
    viewers.organiser,
    'addActivityType',
    { ...type, code: 'RETIRED' },
    'activityType { tenantTypeId }',
  );
  return {
    proposeActivity: described,
    scheduleActivity: planned,
    scheduleProposal: { activityId: proposal.activity.id, startsAt: '2010-03-30T10:00' },
    rescheduleActivity: { activityId: later, startsAt: '2010-03-31T10:00' },
    changeActivity: { activityId: later, place: 'Hall' },
    registerForActivity: { activityId: later, onBehalfOf: world.person.member },
    registerPersonsForActivity: { activityId: later, personIds: persons(2) },
    cancelRegistration: { activityId: later, onBehalfOf: world.person.member },
    markActivityHeld: { activityId: begun },
    cancelActivity: { activityId: later },
    publishRecord: { activityId: over, texts: said },
    createHubNetwork: { tenantId: tenant, names: said },
    openHub: { ...hub, organisationId: newId('organisation'), coordinatorId: world.person.colleague },
    changeHub: { hubId, rooms: 'Hall' },
    closeHub: { hubId },
    publishArtefact: artefact,
    reportArtefactReuse: { artefactId, organisationId: newId('organisation'), usedOn: '2010-03-01' },
    addActivityType: { ...type, code: 'STUDY_CIRCLE' },
    retireActivityType: { tenantTypeId: activityType.tenantTypeId },
  };
}

/** What another tenant has: to this one's organiser it does not exist. */
let foreignTopics: Awaited<ReturnType<World['topics']>>;
let foreign: {
  tenantId: string;
  communityId: string;
  programmeId: string;
  cohortId: string;
  activityId: string;
};
async function foreignThings(service: World['service'], tenantId: string, communityId: string) {
  const programmeId = newId('programme');
  const cohortId = newId('cohort');
  const activityId = newId('activity');
  const mine = { tenantId, programmeId, cohortId, version: 1 };
  const programme = {
    ...mine,
    communityId,
    titles: [],
    timezone: 'UTC',
    startsOn: '2010-01-01',
    endsOn: '2010-12-31',
  };
  const activity = {
    ...mine,
    status: 'SCHEDULED',
    startsAt: new Date(0),
    titles: [],
    kind: 'LECTURE',
    durationMin: 5,
  };
  await service.connection.collection('programmes').insertOne({ _id: programmeId as never, ...programme });
  await service.connection
    .collection('cohorts')
    .insertOne({ _id: cohortId as never, ...mine, personIds: [], endedAt: null });
  await service.connection.collection('activities').insertOne({ _id: activityId as never, ...activity });
  return { tenantId, communityId, programmeId, cohortId, activityId };
}

const thing: Record<string, string> = {
  createProgramme: 'programme',
  changeProgramme: 'programme',
  enterCohort: 'cohort',
  removeFromCohort: 'cohort',
  registerForActivity: 'registration',
  createHubNetwork: 'hubNetwork',
  openHub: 'hub',
  changeHub: 'hub',
  closeHub: 'hub',
  publishArtefact: 'artefact',
  reportArtefactReuse: 'artefact',
  addActivityType: 'activityType',
  retireActivityType: 'activityType',
};
/** What is read of it: a type has a code and no id of its own. */
const selectionOf = (name: string) =>
  thing[name] === 'activityType' ? 'activityType { code }' : `${thing[name] ?? 'activity'} { id }`;

const title = (text: string, language = 'en') => ({ titles: [{ language, text }] });
const partner = (organisationId: string) => ({ partners: [{ organisationId, role: 'HOST' }] });
const many = (count: number) => ({ personIds: persons(count) });

type Case = [mutation: string, fault: string, change: () => object, code: string, field: string];

const cases: Case[] = [
  ['createProgramme', 'no tenant', () => ({ tenantId: null }), 'REQUIRED', 'tenantId'],
  ['createProgramme', 'an empty tenant', () => ({ tenantId: '' }), 'REQUIRED', 'tenantId'],
  [
    'createProgramme',
    'a tenant with another prefix',
    () => ({ tenantId: newId('person') }),
    'WRONG_ID',
    'tenantId',
  ],
  ['createProgramme', 'another tenant', () => ({ tenantId: foreign.tenantId }), 'NOT_FOUND', 'tenantId'],
  ['createProgramme', 'no kind', () => ({ kind: null }), 'REQUIRED', 'kind'],
  ['createProgramme', 'no titles', () => ({ titles: null }), 'REQUIRED', 'titles'],
  ['createProgramme', 'an empty list of titles', () => ({ titles: [] }), 'TOO_FEW', 'titles'],
  ['createProgramme', 'a blank title', () => title('  '), 'REQUIRED', 'titles.0.text'],
  [
    'createProgramme',
    'a title without a language',
    () => ({ titles: [{ text: 'A' }] }),
    'REQUIRED',
    'titles.0.language',
  ],
  [
    'createProgramme',
    'a title in no language',
    () => title('A', 'not a language'),
    'NOT_A_LANGUAGE',
    'titles.0.language',
  ],
  ['createProgramme', 'a title of 201 characters', () => title('я'.repeat(201)), 'TOO_LONG', 'titles.0.text'],
  ['createProgramme', 'HTML', () => title('Water <b>now</b>'), 'HTML_NOT_ALLOWED', 'titles.0.text'],
  [
    'createProgramme',
    'a script',
    () => title('<script>alert(1)</script>'),
    'HTML_NOT_ALLOWED',
    'titles.0.text',
  ],
  [
    'createProgramme',
    'control characters',
    () => title('Wa\u0000ter'),
    'CONTROL_CHARACTERS',
    'titles.0.text',
  ],
  ['createProgramme', 'text turned round', () => title('Wa\u202Eter'), 'CONTROL_CHARACTERS', 'titles.0.text'],
  [
    'createProgramme',
    'two titles in one language',
    () => ({ titles: [...title('A').titles, ...title('B').titles] }),
    'LANGUAGE_TWICE',
    'titles.1.language',
  ],
  [
    'createProgramme',
    '11 titles',
    () => ({ titles: Array(11).fill(title('A').titles[0]) }),
    'TOO_MANY',
    'titles',
  ],
  ['createProgramme', 'no first day', () => ({ startsOn: null }), 'REQUIRED', 'startsOn'],
  ['createProgramme', 'no last day', () => ({ endsOn: null }), 'REQUIRED', 'endsOn'],
  [
    'createProgramme',
    'a day that does not exist',
    () => ({ startsOn: '2010-02-30' }),
    'NOT_A_DATE',
    'startsOn',
  ],
  [
    'createProgramme',
    'a moment for a day',
    () => ({ startsOn: '2010-03-22T10:00' }),
    'NOT_A_DATE',
    'startsOn',
  ],
  ['createProgramme', 'a day in the year 20010', () => ({ endsOn: '20010-04-02' }), 'NOT_A_DATE', 'endsOn'],
  [
    'createProgramme',
    'a day in the year 210',
    () => ({ startsOn: '0210-03-22' }),
    'DATE_OUT_OF_RANGE',
    'startsOn',
  ],
  [
    'createProgramme',
    'a day in the year 2910',
    () => ({ endsOn: '2910-03-22' }),
    'DATE_OUT_OF_RANGE',
    'endsOn',
  ],
  [
    'createProgramme',
    'an end before its start',
    () => ({ endsOn: '2010-03-21' }),
    'ENDS_BEFORE_START',
    'endsOn',
  ],
  ['createProgramme', 'no zone', () => ({ timezone: null }), 'REQUIRED', 'timezone'],
  [
    'createProgramme',
    'an unknown zone',
    () => ({ timezone: 'Europe/Atlantis' }),
    'NOT_A_TIME_ZONE',
    'timezone',
  ],
  ['createProgramme', 'an offset for a zone', () => ({ timezone: '+02:00' }), 'NOT_A_TIME_ZONE', 'timezone'],
  [
    'createProgramme',
    'an unknown community',
    () => ({ communityId: newId('community') }),
    'NOT_FOUND',
    'communityId',
  ],
  [
    'createProgramme',
    'another tenant’s community',
    () => ({ communityId: foreign.communityId }),
    'NOT_FOUND',
    'communityId',
  ],
  [
    'createProgramme',
    'a cohort for a community',
    () => ({ communityId: newId('cohort') }),
    'WRONG_ID',
    'communityId',
  ],
  [
    'createProgramme',
    'a person for an owner',
    () => ({ ownerOrganisationId: newId('person') }),
    'WRONG_ID',
    'ownerOrganisationId',
  ],
  [
    'createProgramme',
    'a person for a partner',
    () => partner(newId('person')),
    'WRONG_ID',
    'partners.0.organisationId',
  ],
  [
    'createProgramme',
    'a partner without a role',
    () => ({ partners: [{ organisationId: newId('organisation') }] }),
    'REQUIRED',
    'partners.0.role',
  ],
  [
    'createProgramme',
    '101 partners',
    () => ({ partners: Array(101).fill(partner(newId('organisation')).partners[0]) }),
    'TOO_MANY',
    'partners',
  ],

  ['changeProgramme', 'no programme', () => ({ programmeId: null }), 'REQUIRED', 'programmeId'],
  ['changeProgramme', 'another prefix', () => ({ programmeId: newId('cohort') }), 'WRONG_ID', 'programmeId'],
  [
    'changeProgramme',
    'an unknown programme',
    () => ({ programmeId: newId('programme') }),
    'NOT_FOUND',
    'programmeId',
  ],
  [
    'changeProgramme',
    'another tenant’s programme',
    () => ({ programmeId: foreign.programmeId }),
    'NOT_FOUND',
    'programmeId',
  ],
  [
    'changeProgramme',
    'another tenant’s community',
    () => ({ communityId: foreign.communityId }),
    'NOT_FOUND',
    'communityId',
  ],
  ['changeProgramme', 'HTML', () => title('<i>A</i>'), 'HTML_NOT_ALLOWED', 'titles.0.text'],
  ['changeProgramme', 'an absurd day', () => ({ endsOn: '9999-12-31' }), 'DATE_OUT_OF_RANGE', 'endsOn'],
  [
    'changeProgramme',
    'an end before its start',
    () => ({ endsOn: '2009-01-01' }),
    'ENDS_BEFORE_START',
    'endsOn',
  ],
  [
    'changeProgramme',
    'an end before its session',
    () => ({ endsOn: '2010-03-23' }),
    'SESSION_OUTSIDE',
    'endsOn',
  ],

  ['enterCohort', 'no programme', () => ({ programmeId: null }), 'REQUIRED', 'programmeId'],
  [
    'enterCohort',
    'another tenant’s programme',
    () => ({ programmeId: foreign.programmeId }),
    'NOT_FOUND',
    'programmeId',
  ],
  ['enterCohort', 'another tenant’s cohort', () => ({ cohortId: foreign.cohortId }), 'NOT_FOUND', 'cohortId'],
  [
    'enterCohort',
    'a programme for a cohort',
    () => ({ cohortId: newId('programme') }),
    'WRONG_ID',
    'cohortId',
  ],
  ['enterCohort', 'no persons', () => ({ personIds: null }), 'REQUIRED', 'personIds'],
  ['enterCohort', 'an empty list', () => many(0), 'TOO_FEW', 'personIds'],
  [
    'enterCohort',
    'an organisation among persons',
    () => ({ personIds: [...persons(2), newId('organisation')] }),
    'WRONG_ID',
    'personIds.2',
  ],
  ['enterCohort', 'names for persons', () => ({ personIds: ['Iryna'] }), 'WRONG_ID', 'personIds.0'],
  ['enterCohort', '101 persons', () => many(101), 'TOO_MANY', 'personIds'],
  ['enterCohort', '1,000 persons', () => many(1000), 'TOO_MANY', 'personIds'],

  ['removeFromCohort', 'no cohort', () => ({ cohortId: null }), 'REQUIRED', 'cohortId'],
  [
    'removeFromCohort',
    'another tenant’s cohort',
    () => ({ cohortId: foreign.cohortId }),
    'NOT_FOUND',
    'cohortId',
  ],
  ['removeFromCohort', 'no persons', () => ({ personIds: null }), 'REQUIRED', 'personIds'],
  ['removeFromCohort', '1,000 persons', () => many(1000), 'TOO_MANY', 'personIds'],

  ['scheduleSession', 'no programme', () => ({ programmeId: null }), 'REQUIRED', 'programmeId'],
  ['scheduleSession', 'another prefix', () => ({ programmeId: newId('tenant') }), 'WRONG_ID', 'programmeId'],
  [
    'scheduleSession',
    'another tenant’s programme',
    () => ({ programmeId: foreign.programmeId }),
    'NOT_FOUND',
    'programmeId',
  ],
  [
    'scheduleSession',
    'another tenant’s cohort',
    () => ({ cohortId: foreign.cohortId }),
    'NOT_FOUND',
    'cohortId',
  ],
  ['scheduleSession', 'no kind', () => ({ kind: null }), 'REQUIRED', 'kind'],
  ['scheduleSession', 'a HANDOVER without a cohort', () => ({ kind: 'HANDOVER' }), 'REQUIRED', 'cohortId'],
  ['scheduleSession', 'no title', () => ({ titles: null }), 'REQUIRED', 'titles'],
  ['scheduleSession', 'HTML', () => title('<a href="x">A</a>'), 'HTML_NOT_ALLOWED', 'titles.0.text'],
  ['scheduleSession', 'a line break in a title', () => title('A\nB'), 'CONTROL_CHARACTERS', 'titles.0.text'],
  ['scheduleSession', 'no beginning', () => ({ startsAt: null }), 'REQUIRED', 'startsAt'],
  [
    'scheduleSession',
    'a beginning with an offset',
    () => ({ startsAt: '2010-03-29T10:00Z' }),
    'NOT_A_TIME',
    'startsAt',
  ],
  [
    'scheduleSession',
    'a beginning at 25 o’clock',
    () => ({ startsAt: '2010-03-29T25:00' }),
    'NOT_A_TIME',
    'startsAt',
  ],
  [
    'scheduleSession',
    'a beginning in the year 1010',
    () => ({ startsAt: '1010-03-29T10:00' }),
    'DATE_OUT_OF_RANGE',
    'startsAt',
  ],
  [
    'scheduleSession',
    'a beginning after the programme',
    () => ({ startsAt: '2011-03-29T10:00' }),
    'OUTSIDE_PROGRAMME',
    'startsAt',
  ],
  [
    'scheduleSession',
    'a beginning in the skipped hour',
    () => ({ startsAt: '2010-03-28T03:30' }),
    'LOCAL_TIME_SKIPPED',
    'startsAt',
  ],
  [
    'scheduleSession',
    'a beginning in the hour that another zone skips',
    () => ({ startsAt: '2010-03-28T02:30', timezone: 'Europe/Zurich' }),
    'LOCAL_TIME_SKIPPED',
    'startsAt',
  ],
  [
    'scheduleSession',
    'a beginning in the doubled hour',
    () => ({ startsAt: '2010-04-04T02:30', timezone: 'Australia/Sydney' }),
    'LOCAL_TIME_AMBIGUOUS',
    'startsAt',
  ],
  ['scheduleSession', 'an unknown zone', () => ({ timezone: 'Mars/Olympus' }), 'NOT_A_TIME_ZONE', 'timezone'],
  ['scheduleSession', 'no duration', () => ({ durationMin: null }), 'REQUIRED', 'durationMin'],
  ['scheduleSession', 'a duration of nothing', () => ({ durationMin: 0 }), 'OUT_OF_RANGE', 'durationMin'],
  ['scheduleSession', 'a duration of two days', () => ({ durationMin: 2880 }), 'OUT_OF_RANGE', 'durationMin'],
  ['scheduleSession', 'a negative number', () => ({ number: -1 }), 'OUT_OF_RANGE', 'number'],
  ['scheduleSession', 'no channel', () => ({ channel: null }), 'REQUIRED', 'channel'],
  ['scheduleSession', 'a place of 301 characters', () => ({ place: 'x'.repeat(301) }), 'TOO_LONG', 'place'],
  [
    'scheduleSession',
    'HTML in a hint',
    () => ({ lowBandwidthWay: '<p>Call us</p>' }),
    'HTML_NOT_ALLOWED',
    'lowBandwidthWay',
  ],
  [
    'scheduleSession',
    'something for a language',
    () => ({ languages: ['uk', '?'] }),
    'NOT_A_LANGUAGE',
    'languages.1',
  ],
  [
    'scheduleSession',
    '1,000 languages',
    () => ({ languages: Array(1000).fill('uk') }),
    'TOO_MANY',
    'languages',
  ],
  [
    'scheduleSession',
    'a cohort for a facilitator',
    () => ({ facilitatorId: newId('cohort') }),
    'WRONG_ID',
    'facilitatorId',
  ],

  ...(['markSessionHeld', 'cancelSession', 'recordAttendance', 'cancelAttendance'] as const).flatMap(
    (name): Case[] => [
      [name, 'no session', () => ({ activityId: null }), 'REQUIRED', 'activityId'],
      [name, 'another prefix', () => ({ activityId: newId('session') }), 'WRONG_ID', 'activityId'],
      [name, 'something for an id', () => ({ activityId: 'activity_<b>' }), 'WRONG_ID', 'activityId'],
      [name, 'an unknown session', () => ({ activityId: newId('activity') }), 'NOT_FOUND', 'activityId'],
      [
        name,
        'another tenant’s session',
        () => ({ activityId: foreign.activityId }),
        'NOT_FOUND',
        'activityId',
      ],
    ],
  ),
  ...(['recordAttendance', 'cancelAttendance'] as const).flatMap((name): Case[] => [
    [name, 'no persons', () => ({ personIds: null }), 'REQUIRED', 'personIds'],
    [name, 'an empty list', () => many(0), 'TOO_FEW', 'personIds'],
    [
      name,
      'a community among persons',
      () => ({ personIds: [newId('community')] }),
      'WRONG_ID',
      'personIds.0',
    ],
    [name, '101 persons', () => many(101), 'TOO_MANY', 'personIds'],
    [name, '1,000 persons', () => many(1000), 'TOO_MANY', 'personIds'],
  ]),
  ['recordAttendance', 'somebody else', () => many(1), 'NOT_IN_COHORT', 'personIds.0'],

  ...(['proposeActivity', 'scheduleActivity'] as const).flatMap((name): Case[] => [
    [name, 'no place', () => ({ communityId: null }), 'REQUIRED', 'communityId'],
    [name, 'another kind of id', () => ({ communityId: newId('person') }), 'WRONG_ID', 'communityId'],
    [
      name,
      'another tenant’s community',
      () => ({ communityId: foreign.communityId }),
      'NOT_FOUND',
      'communityId',
    ],
    [
      name,
      'another tenant’s programme',
      () => ({ programmeId: foreign.programmeId }),
      'NOT_FOUND',
      'programmeId',
    ],
    [name, 'a cohort of no programme', () => ({ cohortId: newId('cohort') }), 'REQUIRED', 'programmeId'],
    [name, 'no type', () => ({ type: null }), 'REQUIRED', 'type'],
    [name, 'no title', () => ({ titles: null }), 'REQUIRED', 'titles'],
    [name, 'HTML', () => title('<b>A</b>'), 'HTML_NOT_ALLOWED', 'titles.0.text'],
    [name, 'no duration', () => ({ durationMin: null }), 'REQUIRED', 'durationMin'],
    [name, 'a duration of two days', () => ({ durationMin: 2880 }), 'OUT_OF_RANGE', 'durationMin'],
    [name, 'no channel', () => ({ channel: null }), 'REQUIRED', 'channel'],
    [name, 'places for nobody', () => ({ capacity: 0 }), 'OUT_OF_RANGE', 'capacity'],
    [name, 'a formality of 6', () => ({ formality: 6 }), 'OUT_OF_RANGE', 'formality'],
    [name, 'a family of 0', () => ({ family: 0 }), 'OUT_OF_RANGE', 'family'],
    [name, 'nine purposes', () => ({ purposes: Array(9).fill('SOLVE') }), 'TOO_MANY', 'purposes'],
    [name, 'no language', () => ({ languages: ['?'] }), 'NOT_A_LANGUAGE', 'languages.0'],
    [name, 'a place of 301 characters', () => ({ place: 'x'.repeat(301) }), 'TOO_LONG', 'place'],
    [name, 'a person for a hub', () => ({ hubId: newId('person') }), 'WRONG_ID', 'hubId'],
    [name, 'an unknown hub', () => ({ hubId: newId('hub') }), 'NOT_FOUND', 'hubId'],
    [name, 'a hub for a subject', () => ({ domainId: newId('hub') }), 'WRONG_ID', 'domainId'],
    [name, 'a hub for an agenda item', () => ({ agendaItemId: newId('hub') }), 'WRONG_ID', 'agendaItemId'],
    [name, 'an unknown subject', () => ({ domainId: newId('domain') }), 'NOT_FOUND', 'domainId'],
    [
      name,
      'an agenda item for a subject',
      () => ({ domainId: foreignTopics.agendaItemId }),
      'WRONG_ID',
      'domainId',
    ],
    [name, 'another tenant’s subject', () => ({ domainId: foreignTopics.domainId }), 'NOT_FOUND', 'domainId'],
    [
      name,
      'an unknown agenda item',
      () => ({ agendaItemId: newId('agendaitem') }),
      'NOT_FOUND',
      'agendaItemId',
    ],
    [
      name,
      'another tenant’s agenda item',
      () => ({ agendaItemId: foreignTopics.agendaItemId }),
      'NOT_FOUND',
      'agendaItemId',
    ],
    [name, 'an own field of the wrong type', () => ({ fields: { topic: 5 } }), 'NOT_A_TEXT', 'fields.topic'],
  ]),
  ['scheduleActivity', 'a required own field missing', () => ({ fields: {} }), 'REQUIRED', 'fields.topic'],
  ['scheduleActivity', 'another tenant', () => ({ tenantId: foreign.tenantId }), 'NOT_FOUND', 'tenantId'],
  ...(['scheduleActivity', 'scheduleProposal', 'rescheduleActivity'] as const).flatMap((name): Case[] => [
    [name, 'no beginning', () => ({ startsAt: null }), 'REQUIRED', 'startsAt'],
    [name, 'a beginning with an offset', () => ({ startsAt: '2010-03-29T10:00Z' }), 'NOT_A_TIME', 'startsAt'],
    [
      name,
      'a beginning in the skipped hour',
      () => ({ startsAt: '2010-03-28T02:30', timezone: 'Europe/Zurich' }),
      'LOCAL_TIME_SKIPPED',
      'startsAt',
    ],
    [
      name,
      'a beginning in the doubled hour',
      () => ({ startsAt: '2010-10-31T02:30', timezone: 'Europe/Zurich' }),
      'LOCAL_TIME_AMBIGUOUS',
      'startsAt',
    ],
    [name, 'an unknown zone', () => ({ timezone: 'Mars/Olympus' }), 'NOT_A_TIME_ZONE', 'timezone'],
    [name, 'a duration of nothing', () => ({ durationMin: 0 }), 'OUT_OF_RANGE', 'durationMin'],
  ]),
  ...(
    [
      ...['scheduleProposal', 'rescheduleActivity', 'changeActivity', 'markActivityHeld', 'cancelActivity'],
      ...['registerForActivity', 'registerPersonsForActivity', 'cancelRegistration', 'publishRecord'],
    ] as const
  ).flatMap((name): Case[] => [
    [name, 'no activity', () => ({ activityId: null }), 'REQUIRED', 'activityId'],
    [name, 'another kind of id', () => ({ activityId: newId('session') }), 'WRONG_ID', 'activityId'],
    [name, 'an unknown activity', () => ({ activityId: newId('activity') }), 'NOT_FOUND', 'activityId'],
    [
      name,
      'another tenant’s activity',
      () => ({ activityId: foreign.activityId }),
      'NOT_FOUND',
      'activityId',
    ],
  ]),
  ['changeActivity', 'HTML', () => title('<i>A</i>'), 'HTML_NOT_ALLOWED', 'titles.0.text'],
  ['changeActivity', 'places for nobody', () => ({ capacity: 0 }), 'OUT_OF_RANGE', 'capacity'],
  [
    'changeActivity',
    'another tenant’s subject',
    () => ({ domainId: foreignTopics.domainId }),
    'NOT_FOUND',
    'domainId',
  ],
  [
    'changeActivity',
    'another tenant’s agenda item',
    () => ({ agendaItemId: foreignTopics.agendaItemId }),
    'NOT_FOUND',
    'agendaItemId',
  ],
  [
    'changeActivity',
    'a required own field emptied',
    () => ({ emptyFields: ['topic'] }),
    'REQUIRED',
    'fields.topic',
  ],
  [
    'changeActivity',
    'an own field of the wrong type',
    () => ({ fields: { urgency: ['TODAY'] } }),
    'NOT_A_TEXT',
    'fields.urgency',
  ],
  [
    'changeActivity',
    'an own field that is no option',
    () => ({ fields: { urgency: 'LATER' } }),
    'NOT_AN_OPTION',
    'fields.urgency',
  ],
  ...(['registerForActivity', 'cancelRegistration'] as const).flatMap((name): Case[] => [
    [name, 'a community for a person', () => ({ onBehalfOf: newId('community') }), 'WRONG_ID', 'onBehalfOf'],
  ]),
  ['registerPersonsForActivity', 'no persons', () => ({ personIds: null }), 'REQUIRED', 'personIds'],
  ['registerPersonsForActivity', 'an empty list', () => many(0), 'TOO_FEW', 'personIds'],
  ['registerPersonsForActivity', '101 persons', () => many(101), 'TOO_MANY', 'personIds'],
  ['publishRecord', 'no text', () => ({ texts: null }), 'REQUIRED', 'texts'],
  ['publishRecord', 'an empty list', () => ({ texts: [] }), 'TOO_FEW', 'texts'],
  [
    'publishRecord',
    '20,001 characters',
    () => ({ texts: [{ language: 'en', text: 'x'.repeat(20_001) }] }),
    'TOO_LONG',
    'texts.0.text',
  ],
  ['publishRecord', 'a script for a link', () => ({ links: ['javascript:x'] }), 'NOT_A_LINK', 'links.0'],
  [
    'publishRecord',
    '21 links',
    () => ({ links: Array(21).fill('https://example.org') }),
    'TOO_MANY',
    'links',
  ],

  ['createHubNetwork', 'no tenant', () => ({ tenantId: null }), 'REQUIRED', 'tenantId'],
  ['createHubNetwork', 'another tenant', () => ({ tenantId: foreign.tenantId }), 'NOT_FOUND', 'tenantId'],
  ['createHubNetwork', 'no name', () => ({ names: null }), 'REQUIRED', 'names'],
  ['openHub', 'no network', () => ({ hubNetworkId: null }), 'REQUIRED', 'hubNetworkId'],
  [
    'openHub',
    'an unknown network',
    () => ({ hubNetworkId: newId('hubnetwork') }),
    'NOT_FOUND',
    'hubNetworkId',
  ],
  ['openHub', 'no organisation', () => ({ organisationId: null }), 'REQUIRED', 'organisationId'],
  ['openHub', 'no coordinator', () => ({ coordinatorId: null }), 'REQUIRED', 'coordinatorId'],
  ['openHub', 'an unknown city', () => ({ territoryId: newId('territory') }), 'NOT_FOUND', 'territoryId'],
  ['openHub', 'no first day', () => ({ opensOn: null }), 'REQUIRED', 'opensOn'],
  ['openHub', 'a day that does not exist', () => ({ opensOn: '2010-02-30' }), 'NOT_A_DATE', 'opensOn'],
  ['openHub', 'HTML', () => ({ rooms: '<p>Hall</p>' }), 'HTML_NOT_ALLOWED', 'rooms'],
  ...(['changeHub', 'closeHub'] as const).flatMap((name): Case[] => [
    [name, 'no hub', () => ({ hubId: null }), 'REQUIRED', 'hubId'],
    [name, 'another kind of id', () => ({ hubId: newId('person') }), 'WRONG_ID', 'hubId'],
    [name, 'an unknown hub', () => ({ hubId: newId('hub') }), 'NOT_FOUND', 'hubId'],
  ]),

  ['publishArtefact', 'no place', () => ({ communityId: null }), 'REQUIRED', 'communityId'],
  [
    'publishArtefact',
    'another tenant’s activity',
    () => ({ activityId: foreign.activityId }),
    'NOT_FOUND',
    'activityId',
  ],
  [
    'publishArtefact',
    'another tenant’s community',
    () => ({ communityId: foreign.communityId }),
    'NOT_FOUND',
    'communityId',
  ],
  ['publishArtefact', 'no kind', () => ({ kind: null }), 'REQUIRED', 'kind'],
  ['publishArtefact', 'no title', () => ({ titles: null }), 'REQUIRED', 'titles'],
  ['publishArtefact', 'no language', () => ({ language: 'українська' }), 'NOT_A_LANGUAGE', 'language'],
  ['publishArtefact', 'neither text nor address', () => ({ body: null }), 'REQUIRED', 'link'],
  ['publishArtefact', 'a script for an address', () => ({ link: 'javascript:x' }), 'NOT_A_LINK', 'link'],
  ['publishArtefact', 'control characters', () => ({ body: 'a\u0000b' }), 'CONTROL_CHARACTERS', 'body'],
  ['publishArtefact', '21 authors', () => ({ authorIds: persons(21) }), 'TOO_MANY', 'authorIds'],
  ['reportArtefactReuse', 'no artefact', () => ({ artefactId: null }), 'REQUIRED', 'artefactId'],
  [
    'reportArtefactReuse',
    'an unknown one',
    () => ({ artefactId: newId('artefact') }),
    'NOT_FOUND',
    'artefactId',
  ],
  ['reportArtefactReuse', 'no day', () => ({ usedOn: null }), 'REQUIRED', 'usedOn'],
  ['reportArtefactReuse', 'a day to come', () => ({ usedOn: '2010-04-01' }), 'IN_THE_FUTURE', 'usedOn'],
  ['reportArtefactReuse', 'HTML', () => ({ note: '<b>x</b>' }), 'HTML_NOT_ALLOWED', 'note'],

  ['addActivityType', 'no code', () => ({ code: null }), 'REQUIRED', 'code'],
  ['addActivityType', 'small letters for a code', () => ({ code: 'circle' }), 'NOT_A_CODE', 'code'],
  ['addActivityType', 'a code of the catalogue', () => ({ code: 'GUESTS' }), 'DUPLICATE', 'code'],
  ['addActivityType', 'another tenant', () => ({ tenantId: foreign.tenantId }), 'NOT_FOUND', 'tenantId'],
  ['addActivityType', 'no source', () => ({ source: null }), 'REQUIRED', 'source'],
  ['addActivityType', '31 fields', () => ({ fields: Array(31).fill({}) }), 'TOO_MANY', 'fields'],
  [
    'addActivityType',
    'a field without a name',
    () => ({ fields: [{ kind: 'TEXT' }] }),
    'REQUIRED',
    'fields.0.name',
  ],
  ['retireActivityType', 'no type', () => ({ tenantTypeId: null }), 'REQUIRED', 'tenantTypeId'],
  [
    'retireActivityType',
    'an unknown type',
    () => ({ tenantTypeId: newId('activitytype') }),
    'NOT_FOUND',
    'tenantTypeId',
  ],
];

const collections = [
  ...['programmes', 'cohorts', 'activities', 'registrations', 'attendances', 'records', 'artefacts'],
  ...['artefact_reuses', 'activity_types', 'hubs', 'hub_networks', 'outbox'],
];

const stored = async () =>
  Promise.all(
    collections.map((name) => world.service.connection.collection(name).find({}).sort({ _id: 1 }).toArray()),
  );

test.each(cases)(
  '%s with %s is refused, stores nothing and tells of nothing',
  async (name, _fault, change, code, field) => {
    const before = await stored();
    const input = { ...valid[name], ...change() };
    const selection = selectionOf(name);
    const messages = new Set<string>();
    for (const language of ['uk', 'ru', 'en']) {
      const viewer = { ...world.viewers.organiser, languages: [language] };
      const payload = await world.mutate(viewer, name, input, selection);
      expect(payload[thing[name] ?? 'activity']).toBeNull();
      const at = payload.userErrors.find((error: { field: string[] }) => error.field.join('.') === field);
      expect(at).toMatchObject({ code });
      expect(/[а-яіїєґ]/i.test(at.message)).toBe(language !== 'en');
      messages.add(at.message);
    }
    expect(messages.size).toBe(3);
    expect(await stored()).toEqual(before);
  },
);

test('the inputs that the table changes are good as they are', async () => {
  for (const [name, input] of Object.entries(valid)) {
    // By then the session was held.
    if (name === 'cancelSession') continue;
    const selection = selectionOf(name);
    expect(await world.mutate(world.viewers.organiser, name, input, selection)).toMatchObject({
      userErrors: [],
    });
  }
});
