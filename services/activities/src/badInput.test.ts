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
  foreign = await foreignThings(service, foreignTenant, foreignCommunity);
});
afterAll(() => world.close());

/** What another tenant has: to this one's organiser it does not exist. */
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
};

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
];

const stored = async () =>
  Promise.all(
    ['programmes', 'cohorts', 'activities', 'attendances', 'outbox'].map((name) =>
      world.service.connection.collection(name).find({}).sort({ _id: 1 }).toArray(),
    ),
  );

test.each(cases)(
  '%s with %s is refused, stores nothing and tells of nothing',
  async (name, _fault, change, code, field) => {
    const before = await stored();
    const input = { ...valid[name], ...change() };
    const selection = `${thing[name] ?? 'activity'} { id }`;
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
    const selection = `${thing[name] ?? 'activity'} { id }`;
    expect(await world.mutate(world.viewers.organiser, name, input, selection)).toMatchObject({
      userErrors: [],
    });
  }
});
