import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.service.clock.set('2010-03-29T06:00:00Z'));
afterAll(() => world.close());

const mine = 'registration { state level waitingPosition channel person { id } registeredAt movedUpAt }';
const register = (activityId: string, by: World['viewers']['member'], more: object = {}) =>
  world.mutate(by, 'registerForActivity', { activityId, ...more }, mine);
const registerAll = (activityId: string, personIds: string[], by = world.viewers.organiser) =>
  world.mutate(by, 'registerPersonsForActivity', { activityId, personIds }, 'activity { placesLeft }');
const cancel = (activityId: string, by: World['viewers']['member'], more: object = {}) =>
  world.mutate(
    by,
    'cancelRegistration',
    { activityId, ...more },
    'activity { placesLeft viewerRegistration { state } }',
  );
const listed = async (activityId: string, state: string) => {
  const { data } = await world.query(
    world.viewers.organiser,
    `{ activity(id: "${activityId}") { registrations(state: ${state}, first: 100) { totalCount nodes { person { id } waitingPosition } } } }`,
    {},
  );
  return data.activity.registrations.nodes.map(({ person }: { person: { id: string } }) => person.id);
};
const told = async (activityId: string) =>
  (await world.eventsOf(activityId)).filter(({ type }) => type.startsWith('registration.'));
const members = async (count: number) => {
  const personIds = persons(count);
  await world.enrol(personIds.map((personId) => ({ personId })));
  await world.join(personIds);
  return personIds;
};

test('a member registers once, however often it is sent, and takes it back', async () => {
  const id = await world.scheduleActivity({ capacity: 2 });
  for (const _ of [1, 2]) {
    expect(await register(id, world.viewers.member)).toEqual({
      registration: {
        ...{ state: 'REGISTERED', level: 'MEMBER', waitingPosition: null, channel: 'WEB', movedUpAt: null },
        person: { id: world.person.member },
        registeredAt: '2010-03-29T06:00:00.000Z',
      },
      userErrors: [],
    });
  }
  const { data } = await world.query(
    world.viewers.member,
    `{ activity(id: "${id}") { placesLeft viewerCanRegister viewerRegistration { state } registrations { totalCount } } }`,
    {},
  );
  expect(data.activity).toEqual({
    placesLeft: 1,
    viewerCanRegister: false,
    viewerRegistration: { state: 'REGISTERED' },
    registrations: { totalCount: 1 },
  });
  for (const _ of [1, 2]) {
    expect((await cancel(id, world.viewers.member)).activity).toEqual({
      placesLeft: 2,
      viewerRegistration: { state: 'CANCELLED' },
    });
  }
  expect((await register(id, world.viewers.member)).registration.state).toBe('REGISTERED');
  expect(await told(id)).toMatchObject([
    {
      type: 'registration.made',
      actor: world.person.member,
      channel: 'WEB',
      data: { personId: world.person.member, level: 'MEMBER', state: 'REGISTERED' },
    },
    { type: 'registration.cancelled', data: { state: 'REGISTERED' } },
    { type: 'registration.made' },
  ]);
});

test('who comes too late waits, and moves up in the order of coming when a place becomes free', async () => {
  const id = await world.scheduleActivity({ capacity: 2 });
  const [first, second, third, fourth, fifth] = (await members(5)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  await registerAll(id, [first, second, third, fourth]);
  const late = await register(id, world.viewers.organiser, { onBehalfOf: fifth });
  expect(late.registration).toMatchObject({ state: 'WAITING', waitingPosition: 3, channel: 'PROXY' });
  expect(await listed(id, 'REGISTERED')).toEqual([first, second]);
  expect(await listed(id, 'WAITING')).toEqual([third, fourth, fifth]);

  // Who waits and gives up leaves the others as they are.
  await cancel(id, world.viewers.organiser, { onBehalfOf: third });
  expect(await listed(id, 'REGISTERED')).toEqual([first, second]);
  await cancel(id, world.viewers.organiser, { onBehalfOf: first });
  expect((await listed(id, 'REGISTERED')).toSorted()).toEqual([second, fourth].toSorted());
  expect(await listed(id, 'WAITING')).toEqual([fifth]);
  // Who comes back stands at the end.
  await register(id, world.viewers.organiser, { onBehalfOf: first });
  expect(await listed(id, 'WAITING')).toEqual([fifth, first]);
  expect((await told(id)).slice(5)).toMatchObject([
    { type: 'registration.cancelled', data: { personId: third, state: 'WAITING' } },
    { type: 'registration.cancelled', data: { personId: first, state: 'REGISTERED' } },
    { type: 'registration.movedUp', actor: fourth, data: { personId: fourth, level: 'MEMBER' } },
    { type: 'registration.made', data: { personId: first, state: 'WAITING' } },
  ]);

  const enlarge = { activityId: id, capacity: 4 };
  await world.done('changeActivity', 'activity', enlarge);
  expect(await listed(id, 'WAITING')).toEqual([]);
  const { userErrors } = await world.mutate(
    world.viewers.organiser,
    'changeActivity',
    { activityId: id, capacity: 3 },
    'activity { id }',
  );
  expect(userErrors).toMatchObject([
    { code: 'CAPACITY_TAKEN', field: ['capacity'], message: expect.stringContaining('4') },
  ]);
});

test('of many who register at once, as many get a place as there are, and each event has its own number', async () => {
  const id = await world.scheduleActivity({ capacity: 5 });
  const people = await members(12);
  await Promise.all(
    people.map((personId) => register(id, world.viewers.organiser, { onBehalfOf: personId })),
  );
  expect(await listed(id, 'REGISTERED')).toHaveLength(5);
  expect(await listed(id, 'WAITING')).toHaveLength(7);
  const events = await told(id);
  expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(12);

  const [gone, alsoGone] = (await listed(id, 'REGISTERED')) as [string, string];
  await Promise.all(
    [gone, alsoGone].map((personId) => cancel(id, world.viewers.organiser, { onBehalfOf: personId })),
  );
  expect(await listed(id, 'REGISTERED')).toHaveLength(5);
  expect(await listed(id, 'WAITING')).toHaveLength(5);
});

test('guests are registered by who organises, and see the activity from then on', async () => {
  const id = await world.scheduleActivity();
  const sees = async () =>
    (
      await world.query(
        world.viewers.colleague,
        `{ activity(id: "${id}") { title } activities { totalCount } }`,
        {},
      )
    ).data;
  expect(await sees()).toMatchObject({ activity: null });
  expect((await register(id, world.viewers.colleague)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: ['activityId'] },
  ]);
  await registerAll(id, [world.person.colleague], world.viewers.keeper);
  expect(await sees()).toEqual({ activity: { title: 'Water in spring' }, activities: { totalCount: 1 } });
  expect(await told(id)).toMatchObject([{ data: { level: 'TRANSACTIONAL' } }]);
  // The guest may decline, and then no more of it exists for them.
  expect((await cancel(id, world.viewers.colleague)).userErrors).toEqual([]);
  expect(await sees()).toMatchObject({ activity: null });
});

test('to what is part of a programme its own people register', async () => {
  const programmeId = await world.createProgramme();
  await world.enterCohort(programmeId, [world.person.participant]);
  const id = await world.scheduleSession(programmeId, { startsAt: '2010-03-30T10:00' });
  expect((await register(id, world.viewers.participant)).registration).toMatchObject({ level: 'MEMBER' });
  // A member of the community that it leads to sees the session, and is no participant.
  expect((await register(id, world.viewers.member)).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED', field: ['activityId'] },
  ]);
});

describe('somebody else registers for', () => {
  const profile = (personId: string, proxyIds: string[], bandwidth: 'NONE' | 'GOOD') =>
    world.told({
      type: 'person.accessProfileChanged',
      subject: personId,
      sequence: 5,
      data: {
        ...{ personId, bandwidth, proxyIds, skillLevel: 'NOVICE', channels: ['SMS'], device: 'OWN' },
        languages: ['uk'],
      },
    });

  test.each([
    ['the proxy whom the member named', 'proxy', null],
    ['a relay of the tenant', 'relay', null],
    ['who organises', 'organiser', null],
    ['another member', 'alumnus', 'NOT_ALLOWED onBehalfOf'],
    ['somebody for whom it does not exist', 'stranger', 'NOT_FOUND activityId'],
    ['a relay of another tenant', 'foreignRelay', 'NOT_FOUND activityId'],
    ['a machine of no tenant', 'machine', 'NOT_FOUND activityId'],
  ] as const)('a member: %s', async (_what, who, fault) => {
    const id = await world.scheduleActivity();
    const [personId] = (await members(1)) as [string];
    // A proxy need not belong to the community.
    await world.learn([profile(personId, [world.person.colleague], 'NONE')]);
    const viewer = who === 'proxy' ? world.viewers.colleague : world.viewers[who];
    const { registration, userErrors } = await register(id, viewer, { onBehalfOf: personId, channel: 'SMS' });
    const faults = userErrors.map(
      (error: { code: string; field: string[] }) => `${error.code} ${error.field.join('.')}`,
    );
    expect(faults).toEqual(fault === null ? [] : [fault]);
    if (fault === null) expect(registration).toMatchObject({ state: 'REGISTERED', channel: 'SMS' });
  });

  test('nobody, when a relay does not say for whom', async () => {
    const id = await world.scheduleActivity();
    expect((await register(id, world.viewers.relay)).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['onBehalfOf'] },
    ]);
  });
});

test.each([
  ['a proposal', 'WRONG_STATE'],
  ['what has begun', 'HAS_BEGUN'],
  ['what was held', 'WRONG_STATE'],
  ['what was cancelled', 'WRONG_STATE'],
] as const)('nobody registers for %s', async (what, code) => {
  const input = { startsAt: '2010-03-29T05:30' };
  const proposal = async () =>
    (await world.mutate(world.viewers.organiser, 'proposeActivity', world.activityInput, 'activity { id }'))
      .activity.id as string;
  const id = what === 'a proposal' ? await proposal() : await world.scheduleActivity(input);
  if (what === 'what was held') await world.done('markActivityHeld', 'activity', { activityId: id });
  if (what === 'what was cancelled') await world.done('cancelActivity', 'activity', { activityId: id });
  expect((await register(id, world.viewers.member)).userErrors).toMatchObject([
    { code, field: ['activityId'] },
  ]);
  expect((await registerAll(id, [world.person.member])).userErrors).toMatchObject([
    { code, field: ['activityId'] },
  ]);
  expect(await told(id)).toEqual([]);
});

test('who registered is for those who organise to read; a sponsor learns nothing of fewer than five', async () => {
  const id = await world.scheduleActivity({ capacity: 10 });
  const counted = async (who: keyof World['viewers']) =>
    (
      await world.query(
        world.viewers[who],
        `{ activity(id: "${id}") { placesLeft registrations { totalCount } } }`,
        {},
      )
    ).data.activity;
  await registerAll(id, await members(4));
  expect(await counted('member')).toEqual({ placesLeft: 6, registrations: { totalCount: 4 } });
  expect(await counted('evaluator')).toEqual({ placesLeft: 6, registrations: { totalCount: 4 } });
  expect(await counted('sponsor')).toEqual({ placesLeft: null, registrations: { totalCount: null } });
  await registerAll(id, await members(1));
  expect(await counted('sponsor')).toEqual({ placesLeft: 5, registrations: { totalCount: 5 } });
  for (const [who, reads] of [
    ['organiser', true],
    ['keeper', true],
    ['member', false],
    ['sponsor', false],
    ['evaluator', false],
  ] as const) {
    const names = `{ activity(id: "${id}") { registrations { nodes { person { id } } } } }`;
    const { errors } = await world.query(world.viewers[who], names, {});
    expect({ who, reads: errors === undefined }).toEqual({ who, reads });
  }
});

test('a person reads what they registered for, and nobody else does', async () => {
  const id = await world.scheduleActivity();
  await registerAll(id, [world.person.alumnus]);
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Person { registrations { totalCount nodes { activity { id } state } } } } }`;
  const representations = [{ __typename: 'Person', id: world.person.alumnus }];
  const own = await world.query(world.viewers.alumnus, document, { representations });
  expect(own.data._entities[0].registrations).toEqual({
    totalCount: 1,
    nodes: [{ activity: { id }, state: 'REGISTERED' }],
  });
  const other = await world.query(world.viewers.organiser, document, { representations });
  expect(other.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});
