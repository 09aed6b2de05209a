import { newId } from '@kolo/runtime';
import { startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const read = `query ($id: ID!) { programme(id: $id) {
  id title titles { language text } kind tenant { id } owner { id } partners { organisation { id } role }
  timezone startsOn endsOn community { id } viewerCanOrganise
} }`;

const idsOf = (list: { nodes: { id: string }[] }) => list.nodes.map(({ id }) => id);

test('a programme tells of its days, and again when they change', async () => {
  const programmeId = await world.createProgramme();
  await world.done('changeProgramme', 'programme', { programmeId, titles: world.programmeInput.titles });
  await world.done('changeProgramme', 'programme', { programmeId, endsOn: '2010-04-09' });
  expect(await world.eventsOf(programmeId)).toMatchObject([
    {
      type: 'programme.planned',
      programme: programmeId,
      community: world.community,
      actor: world.viewers.organiser.personId,
      sequence: 1,
      data: { startsOn: '2010-03-22', endsOn: '2010-04-02', moduleCount: 0 },
    },
    { type: 'programme.planned', sequence: 3, data: { startsOn: '2010-03-22', endsOn: '2010-04-09' } },
  ]);
});

test('a programme is created with all that was said of it, and read in the best language', async () => {
  const { programmeInput, query, viewers, tenant, community } = world;
  const owner = newId('organisation');
  const funder = newId('organisation');
  const id = await world.createProgramme({
    ownerOrganisationId: owner,
    partners: [{ organisationId: funder, role: 'FUNDER' }],
  });
  const { data } = await query({ ...viewers.organiser, languages: ['ru', 'uk'] }, read, { id });
  expect(data.programme).toEqual({
    id,
    title: 'Системи екологічного управління',
    titles: programmeInput.titles,
    kind: 'COURSE',
    tenant: { id: tenant },
    owner: { id: owner },
    partners: [{ organisation: { id: funder }, role: 'FUNDER' }],
    timezone: 'Europe/Kyiv',
    startsOn: '2010-03-22',
    endsOn: '2010-04-02',
    community: { id: community },
    viewerCanOrganise: true,
  });
  const inGerman = await query({ ...viewers.organiser, languages: ['de'] }, read, { id });
  expect(inGerman.data.programme.title).toBe('Системи екологічного управління');
});

test('the same idempotency key makes one programme', async () => {
  const { mutate, viewers, programmeInput } = world;
  const input = { ...programmeInput, idempotencyKey: 'spring-course' };
  const create = () => mutate(viewers.organiser, 'createProgramme', input, 'programme { id }');
  const [first, second] = [await create(), await create()];
  expect(first.userErrors).toEqual([]);
  expect(second).toEqual(first);
});

test.each([
  ['participant', 'NOT_FOUND'],
  ['member', 'NOT_FOUND'],
  ['foreignOrganiser', 'NOT_FOUND'],
  ['operator', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND'],
  ['sponsor', 'NOT_ALLOWED'],
  ['evaluator', 'NOT_ALLOWED'],
] as const)('%s may not create a programme', async (who, code) => {
  const { mutate, viewers, programmeInput, service } = world;
  const before = await service.connection.collection('programmes').countDocuments();
  const { programme, userErrors } = await mutate(
    viewers[who],
    'createProgramme',
    programmeInput,
    'programme { id }',
  );
  expect(programme).toBeNull();
  expect(userErrors).toMatchObject([{ code, field: ['tenantId'] }]);
  expect(await service.connection.collection('programmes').countDocuments()).toBe(before);
});

describe('a programme is changed', () => {
  test('in what is given, and the rest stays', async () => {
    const { mutate, viewers, query, community, programmeInput } = world;
    const id = await world.createProgramme({ communityId: null });
    const titles = [{ language: 'en', text: 'Waste' }];
    const input = { programmeId: id, titles, endsOn: '2010-05-01', communityId: community };
    const { userErrors } = await mutate(viewers.organiser, 'changeProgramme', input, 'programme { id }');
    expect(userErrors).toEqual([]);
    const { data } = await query(viewers.organiser, read, { id });
    const { startsOn, timezone } = programmeInput;
    expect(data.programme).toMatchObject({
      titles,
      endsOn: '2010-05-01',
      startsOn,
      timezone,
      community: { id: community },
    });
  });

  test('but not so that a session falls out of it, unless that session is cancelled', async () => {
    const { mutate, viewers } = world;
    const programmeId = await world.createProgramme();
    const activityId = await world.scheduleSession(programmeId, { startsAt: '2010-03-31T23:30' });
    const change = (input: object) =>
      mutate(viewers.organiser, 'changeProgramme', { programmeId, ...input }, 'programme { endsOn }');
    expect((await change({ endsOn: '2010-03-30' })).userErrors).toMatchObject([
      { code: 'SESSION_OUTSIDE', field: ['endsOn'], message: expect.stringContaining('2010-03-31') },
    ]);
    expect((await change({ startsOn: '2010-04-01' })).userErrors).toMatchObject([
      { code: 'SESSION_OUTSIDE', field: ['startsOn'] },
    ]);
    expect((await change({ endsOn: '2010-03-31' })).programme).toEqual({ endsOn: '2010-03-31' });
    await mutate(viewers.organiser, 'cancelSession', { activityId }, 'activity { id }');
    expect((await change({ endsOn: '2010-03-30' })).programme).toEqual({ endsOn: '2010-03-30' });
  });

  test.each([
    ['participant', 'NOT_ALLOWED'],
    ['member', 'NOT_ALLOWED'],
    ['sponsor', 'NOT_ALLOWED'],
    ['stranger', 'NOT_FOUND'],
    ['foreignOrganiser', 'NOT_FOUND'],
  ] as const)('not by %s', async (who, code) => {
    const { mutate, viewers, person } = world;
    const programmeId = await world.createProgramme();
    await world.enterCohort(programmeId, [person.participant]);
    const input = { programmeId, endsOn: '2010-06-01' };
    const { userErrors } = await mutate(viewers[who], 'changeProgramme', input, 'programme { id }');
    expect(userErrors).toMatchObject([{ code, field: ['programmeId'] }]);
  });
});

describe('who sees what of a programme with two cohorts, a session and its attendance', () => {
  let ids: { programme: string; cohort: string; session: string };
  beforeAll(async () => {
    const { person } = world;
    const programme = await world.createProgramme();
    const cohort = await world.enterCohort(programme, [person.participant, newId('person')]);
    await world.enterCohort(programme, [person.otherParticipant]);
    const session = await world.scheduleSession(programme, {
      cohortId: cohort,
      startsAt: '2010-03-29T08:00',
      facilitatorId: newId('person'),
    });
    await world.markHeld(session);
    const input = { activityId: session, personIds: [person.participant] };
    await world.mutate(world.viewers.organiser, 'recordAttendance', input, 'activity { id }');
    ids = { programme, cohort, session };
  });

  const full = { programme: true, count: 2, attended: 1 };
  const none = {
    programme: false,
    count: null,
    attended: null,
    persons: null,
    attendance: null,
    leaders: null,
  };

  /** A sponsor learns nothing about fewer than five persons. */
  const masked = { count: null, attended: null };

  test.each([
    ['organiser', { ...full, persons: true, attendance: true, leaders: true }],
    ['participant', { ...full, persons: true, attendance: false, leaders: true }],
    ['otherParticipant', { ...full, persons: false, attendance: false, leaders: true }],
    ['member', { ...full, persons: false, attendance: false, leaders: true }],
    ['keeper', { ...full, persons: false, attendance: false, leaders: true }],
    ['sponsor', { ...full, ...masked, persons: false, attendance: false, leaders: false }],
    ['sponsoringOrganisation', { ...full, ...masked, persons: false, attendance: false, leaders: false }],
    ['evaluator', { ...full, persons: false, attendance: false, leaders: false }],
    ['leaver', none],
    ['stranger', none],
    ['foreignOrganiser', none],
    ['operator', none],
    ['machine', none],
  ] as const)('%s', async (who, expected) => {
    const viewer = world.viewers[who];
    const ask = (document: string) => world.query(viewer, document, {});
    const { programme, cohort, session } = ids;
    const counts =
      await ask(`{ programme(id: "${programme}") { title cohorts { totalCount } sessions { totalCount } }
      cohort(id: "${cohort}") { persons { totalCount } } activity(id: "${session}") { title attendance { totalCount } } }`);
    expect(counts.errors).toBeUndefined();

    /** True where it is answered, false where it is FORBIDDEN, null where the thing does not exist for the viewer. */
    const reads = async (thing: string, selection: string) => {
      const { data, errors } = await ask(`{ ${thing} { ${selection} } }`);
      if (errors) {
        expect(errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN')).toBe(true);
        return false;
      }
      return Object.values(data)[0] === null ? null : true;
    };
    const inCohort = `cohort(id: "${cohort}")`;
    const inSession = `activity(id: "${session}")`;
    expect({
      programme: counts.data.programme !== null,
      count: counts.data.cohort?.persons.totalCount ?? null,
      attended: counts.data.activity?.attendance.totalCount ?? null,
      persons: await reads(inCohort, 'persons { nodes { id } }'),
      attendance: await reads(inSession, 'attendance { nodes { person { id } channel } }'),
      leaders: await reads(inSession, 'organiser { id } facilitator { id }'),
    }).toEqual(expected);
    const readsNames = expected.persons;
    expect(await reads(inCohort, 'persons { edges { node { id } } }')).toBe(readsNames);
    expect(await reads(inCohort, 'persons { pageInfo { endCursor } }')).toBe(readsNames);

    const listed = await ask(`{ programmes(first: 100) { nodes { id } totalCount } }`);
    expect(idsOf(listed.data.programmes).includes(programme)).toBe(expected.programme);
    const organises = await ask(`{ programme(id: "${programme}") { viewerCanOrganise } }`);
    expect(organises.data.programme?.viewerCanOrganise ?? false).toBe(who === 'organiser');
  });

  test('nobody who did not sign in reads anything', async () => {
    const anonymous = {
      ...world.viewers.stranger,
      kind: 'ANONYMOUS' as const,
      personId: null,
      sessionId: null,
    };
    const { errors } = await world.query(anonymous, `{ programme(id: "${ids.programme}") { id } }`, {});
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  test('a forged entity reference shows no more than a query', async () => {
    const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Programme { id } ... on Cohort { id } ... on Activity { id } } }`;
    const representations = [
      { __typename: 'Programme', id: ids.programme },
      { __typename: 'Cohort', id: ids.cohort },
      { __typename: 'Activity', id: ids.session },
    ];
    const strange = await world.query(world.viewers.stranger, document, { representations });
    expect(strange.data._entities).toEqual([null, null, null]);
    const organised = await world.query(world.viewers.organiser, document, { representations });
    expect(organised.data._entities).toEqual([
      { id: ids.programme },
      { id: ids.cohort },
      { id: ids.session },
    ]);
  });

  const entity = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Person { programmes { nodes { id } totalCount } } ... on Community { programmes(first: 100) { nodes { id } } } } }`;

  test.each([
    ['participant', 'itself'],
    ['organiser', 'itself'],
    ['foreignOrganiser', 'nothing'],
    ['otherParticipant', 'FORBIDDEN'],
    ['member', 'FORBIDDEN'],
    ['keeper', 'FORBIDDEN'],
    ['sponsor', 'FORBIDDEN'],
    ['stranger', 'FORBIDDEN'],
  ] as const)('%s reads of the participant’s programmes: %s', async (who, expected) => {
    const representations = [{ __typename: 'Person', id: world.person.participant }];
    const { data, errors } = await world.query(world.viewers[who], entity, { representations });
    if (expected === 'FORBIDDEN') {
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      return;
    }
    expect(errors).toBeUndefined();
    const found = idsOf(data._entities[0].programmes);
    expect(found.includes(ids.programme)).toBe(expected === 'itself');
    if (expected === 'nothing') expect(data._entities[0].programmes.totalCount).toBe(0);
  });

  test.each([
    ['organiser', true],
    ['participant', true],
    ['member', true],
    ['sponsor', true],
    ['stranger', false],
    ['foreignOrganiser', false],
  ] as const)('%s finds the programme at its community: %s', async (who, expected) => {
    const representations = [{ __typename: 'Community', id: world.community }];
    const { data } = await world.query(world.viewers[who], entity, { representations });
    expect(idsOf(data._entities[0].programmes).includes(ids.programme)).toBe(expected);
  });
});

test('programmes are read page by page, newest first, each once', async () => {
  const { query, viewers } = world;
  await world.createProgramme();
  const document = `query ($after: String) { programmes(first: 2, after: $after) {
    nodes { id } totalCount pageInfo { hasNextPage endCursor } } }`;
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { data } = await query(viewers.organiser, document, { after });
    seen.push(...idsOf(data.programmes));
    expect(data.programmes.totalCount).toBeGreaterThanOrEqual(seen.length);
    after = data.programmes.pageInfo.hasNextPage ? data.programmes.pageInfo.endCursor : null;
  } while (after !== null);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(seen.toSorted().reverse());
  expect(seen.length).toBeGreaterThan(4);
});
