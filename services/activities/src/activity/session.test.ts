import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.service.clock.set('2010-03-29T06:00:00Z'));
afterAll(() => world.close());

const schedule = (input: object, by = world.viewers.organiser) =>
  world.mutate(
    by,
    'scheduleSession',
    { ...world.sessionInput, ...input },
    'activity { id startsAt startsAtLocal timezone status }',
  );
const hold = (activityId: string, by = world.viewers.organiser) =>
  world.mutate(by, 'markSessionHeld', { activityId }, 'activity { status heldAt cohort { endedAt } }');
const cancel = (activityId: string, by = world.viewers.organiser) =>
  world.mutate(by, 'cancelSession', { activityId }, 'activity { status heldAt }');

/** The events of a session after that of its planning. */
const laterEventsOf = async (id: string) => (await world.eventsOf(id)).slice(1);

async function cohortOf(count: number) {
  const programmeId = await world.createProgramme();
  const personIds = persons(count).toSorted();
  return { programmeId, personIds, cohortId: await world.enterCohort(programmeId, personIds) };
}

const handover = { kind: 'HANDOVER', startsAt: '2010-04-02T16:00', durationMin: 60 };

describe('a session is scheduled', () => {
  test('at the moment that the clock on the wall means, with all that was said of it', async () => {
    const { programmeId, cohortId } = await cohortOf(2);
    const facilitatorId = persons(1)[0];
    const id = await world.scheduleSession(programmeId, {
      ...{
        cohortId,
        kind: 'PRACTICUM',
        number: 28,
        startsAt: '2010-03-30T10:15',
        durationMin: 90,
        channel: 'MIXED',
      },
      ...{
        place: 'Hall 2',
        lowBandwidthWay: 'Slides by e-mail.\nQuestions by SMS.',
        languages: ['EN', 'uk'],
        facilitatorId,
      },
    });
    const { data } = await world.query(
      world.viewers.organiser,
      `{ activity(id: "${id}") { type formality source family kind number title startsAt startsAtLocal endsAt timezone durationMin
        channel place lowBandwidthWay languages organiser { id } facilitator { id } status heldAt cohort { id }
        programme { id } community { id } viewerCanOrganise attendance { totalCount } viewerAttendance { id } } }`,
      {},
    );
    expect(data.activity).toEqual({
      ...{
        type: 'SEMINAR_TRAINING',
        formality: 5,
        source: 'OUTSIDE',
        family: 6,
        kind: 'PRACTICUM',
        number: 28,
      },
      title: 'Environmental aspects',
      // Summer time began in Kyiv two days before.
      startsAt: '2010-03-30T07:15:00.000Z',
      startsAtLocal: '2010-03-30T10:15',
      endsAt: '2010-03-30T08:45:00.000Z',
      ...{ timezone: 'Europe/Kyiv', durationMin: 90, channel: 'MIXED', place: 'Hall 2' },
      lowBandwidthWay: 'Slides by e-mail.\nQuestions by SMS.',
      languages: ['en', 'uk'],
      organiser: { id: world.viewers.organiser.personId },
      facilitator: { id: facilitatorId },
      ...{ status: 'SCHEDULED', heldAt: null, viewerAttendance: null, viewerCanOrganise: true },
      ...{ cohort: { id: cohortId }, programme: { id: programmeId }, community: { id: world.community } },
      attendance: { totalCount: 0 },
    });
  });

  test('in another zone than the programme’s, where it is given', async () => {
    const programmeId = await world.createProgramme();
    const { activity } = await schedule({
      programmeId,
      startsAt: '2010-03-30T10:00',
      timezone: 'Europe/Zurich',
    });
    expect(activity).toMatchObject({
      startsAt: '2010-03-30T08:00:00.000Z',
      startsAtLocal: '2010-03-30T10:00',
      timezone: 'Europe/Zurich',
    });
  });

  test.each([
    ['2010-03-21T23:59', 'OUTSIDE_PROGRAMME'],
    ['2010-03-22T00:00', null],
    ['2010-04-02T23:59', null],
    ['2010-04-03T00:00', 'OUTSIDE_PROGRAMME'],
    // Kyiv, 28 March 2010: from 3:00 the clocks go to 4:00.
    ['2010-03-28T02:59', null],
    ['2010-03-28T03:00', 'LOCAL_TIME_SKIPPED'],
    ['2010-03-28T03:59', 'LOCAL_TIME_SKIPPED'],
    ['2010-03-28T04:00', null],
  ])('at %s: %s', async (startsAt, code) => {
    const programmeId = await world.createProgramme();
    const { activity, userErrors } = await schedule({ programmeId, startsAt });
    expect(userErrors.map((error: { code: string }) => error.code)).toEqual(code === null ? [] : [code]);
    expect(activity === null).toBe(code !== null);
  });

  test('but not in the hour that the change back repeats', async () => {
    const programmeId = await world.createProgramme({ startsOn: '2010-10-01', endsOn: '2010-11-30' });
    const at = async (startsAt: string) => (await schedule({ programmeId, startsAt })).userErrors;
    expect(await at('2010-10-31T02:59')).toEqual([]);
    expect(await at('2010-10-31T03:00')).toMatchObject([
      { code: 'LOCAL_TIME_AMBIGUOUS', field: ['startsAt'] },
    ]);
    expect(await at('2010-10-31T03:59')).toMatchObject([
      { code: 'LOCAL_TIME_AMBIGUOUS', field: ['startsAt'] },
    ]);
    expect(await at('2010-10-31T04:00')).toEqual([]);
  });

  test('a HANDOVER needs its cohort, and a cohort has one', async () => {
    const { programmeId, cohortId } = await cohortOf(2);
    expect((await schedule({ ...handover, programmeId })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: ['cohortId'] },
    ]);
    const { activity } = await schedule({ ...handover, programmeId, cohortId });
    expect((await schedule({ ...handover, programmeId, cohortId })).userErrors).toMatchObject([
      { code: 'HANDOVER_EXISTS', field: ['kind'] },
    ]);
    const planned = async () =>
      (await world.query(world.viewers.organiser, `{ cohort(id: "${cohortId}") { handover { id } } }`, {}))
        .data.cohort.handover;
    expect(await planned()).toEqual({ id: activity.id });
    await cancel(activity.id);
    expect(await planned()).toBeNull();
    const second = await schedule({ ...handover, programmeId, cohortId });
    expect(second.userErrors).toEqual([]);
    expect(await planned()).toEqual({ id: second.activity.id });
  });

  test('of several HANDOVERs asked for at once, one is scheduled', async () => {
    const { programmeId, cohortId } = await cohortOf(2);
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => schedule({ ...handover, programmeId, cohortId })),
    );
    expect(answers.filter(({ activity }) => activity !== null)).toHaveLength(1);
  });

  test('not for a cohort of another programme', async () => {
    const { cohortId } = await cohortOf(1);
    const programmeId = await world.createProgramme();
    expect((await schedule({ programmeId, cohortId })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['cohortId'] },
    ]);
  });

  test('and read in the order of time, page by page', async () => {
    const programmeId = await world.createProgramme();
    const times = ['2010-03-30T10:00', '2010-03-29T10:00', '2010-03-31T10:00', '2010-03-30T10:00'];
    for (const startsAt of times) await world.scheduleSession(programmeId, { startsAt });
    const document = `query ($after: String) { programme(id: "${programmeId}") { sessions(first: 1, after: $after) {
      totalCount nodes { startsAtLocal } pageInfo { hasNextPage endCursor } } } }`;
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await world.query(world.viewers.organiser, document, { after });
      const { totalCount, nodes, pageInfo } = data.programme.sessions;
      expect(totalCount).toBe(4);
      read.push(...nodes.map(({ startsAtLocal }: { startsAtLocal: string }) => startsAtLocal));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(times.toSorted());
  });
});

describe('a session is marked held', () => {
  test('and told of as of its own time', async () => {
    const { programmeId, cohortId } = await cohortOf(2);
    const id = await world.scheduleSession(programmeId, {
      cohortId,
      startsAt: '2010-03-29T09:00',
      kind: 'SEMINAR',
    });
    world.service.clock.set('2010-03-31T12:00:00Z');
    const { activity, userErrors } = await hold(id);
    expect(userErrors).toEqual([]);
    expect(activity).toEqual({
      status: 'HELD',
      heldAt: '2010-03-31T12:00:00.000Z',
      cohort: { endedAt: null },
    });
    expect(await laterEventsOf(id)).toMatchObject([
      {
        type: 'activity.held',
        tenant: world.tenant,
        community: world.community,
        programme: programmeId,
        actor: world.viewers.organiser.personId,
        channel: 'IN_PERSON',
        timezone: 'Europe/Zurich',
        time: '2010-03-29T06:00:00.000Z',
        recordedtime: '2010-03-31T12:00:00.000Z',
        sequence: 2,
        data: {
          type: 'SEMINAR_TRAINING',
          tenantTypeId: null,
          ...{ formality: 5, source: 'OUTSIDE', family: 6 },
          sessionKind: 'SEMINAR',
          cohortId,
          ...{ hubId: null, hubTerritoryId: null, agendaItemId: null, durationMin: 90, number: null },
        },
      },
    ]);
  });

  test('not before it begins', async () => {
    const id = await world.scheduleSession(await world.createProgramme(), { startsAt: '2010-03-29T09:01' });
    expect(await hold(id)).toMatchObject({
      activity: null,
      userErrors: [{ code: 'NOT_BEGUN', field: ['activityId'] }],
    });
    world.service.clock.advance({ minutes: 1 });
    expect((await hold(id)).userErrors).toEqual([]);
  });

  test('not after it was cancelled', async () => {
    const id = await world.scheduleSession(await world.createProgramme());
    await cancel(id);
    const [error] = (await hold(id)).userErrors;
    expect(error).toMatchObject({
      code: 'WRONG_STATE',
      field: ['activityId'],
      message: expect.stringContaining('CANCELLED'),
    });
    expect((await laterEventsOf(id)).map(({ type }) => type)).toEqual(['activity.cancelled']);
  });
});

describe('the HANDOVER session', () => {
  const atHandover = async () => {
    const cohort = await cohortOf(24);
    const id = await world.scheduleSession(cohort.programmeId, { ...handover, cohortId: cohort.cohortId });
    return { ...cohort, id };
  };

  test('ends the cohort at its planned end, with everybody who was in it', async () => {
    const { id, cohortId, programmeId, personIds } = await atHandover();
    world.service.clock.set('2010-04-03T08:00:00Z');
    const { activity } = await hold(id);
    expect(activity.cohort.endedAt).toBe('2010-04-02T14:00:00.000Z');
    expect((await world.eventsOf(cohortId)).at(-1)).toMatchObject({
      type: 'cohort.completed',
      tenant: world.tenant,
      community: world.community,
      programme: programmeId,
      timezone: 'Europe/Zurich',
      actor: world.viewers.organiser.personId,
      time: '2010-04-02T14:00:00.000Z',
      sequence: 2,
      data: { personIds, endedAt: '2010-04-02T14:00:00.000Z' },
    });
  });

  test('ends it now, when it was over before its planned end', async () => {
    const { id, cohortId } = await atHandover();
    world.service.clock.set('2010-04-02T13:20:00Z');
    expect((await hold(id)).activity.cohort.endedAt).toBe('2010-04-02T13:20:00.000Z');
    expect((await world.eventsOf(cohortId)).at(-1)).toMatchObject({ time: '2010-04-02T13:20:00.000Z' });
  });

  test('ends it once, however often and at once it is marked', async () => {
    const { id, cohortId } = await atHandover();
    world.service.clock.set('2010-04-02T14:00:00Z');
    const answers = await Promise.all([1, 2, 3, 4].map(() => hold(id)));
    world.service.clock.advance({ hours: 2 });
    answers.push(await hold(id));
    for (const { activity, userErrors } of answers) {
      expect(userErrors).toEqual([]);
      expect(activity).toEqual({
        status: 'HELD',
        heldAt: '2010-04-02T14:00:00.000Z',
        cohort: { endedAt: '2010-04-02T14:00:00.000Z' },
      });
    }
    const types = [...(await laterEventsOf(id)), ...(await world.eventsOf(cohortId))].map(({ type }) => type);
    expect(types).toEqual(['activity.held', 'cohort.entered', 'cohort.completed']);
  });

  test('is not held for nobody', async () => {
    const { id, cohortId, personIds } = await atHandover();
    const input = { cohortId, personIds };
    await world.mutate(world.viewers.organiser, 'removeFromCohort', input, 'cohort { id }');
    world.service.clock.set('2010-04-02T14:00:00Z');
    expect(await hold(id)).toMatchObject({ activity: null, userErrors: [{ code: 'COHORT_EMPTY' }] });
    expect(await laterEventsOf(id)).toEqual([]);
  });

  test('takes nobody in or out while it is being marked', async () => {
    const { id, programmeId, cohortId, personIds } = await atHandover();
    world.service.clock.set('2010-04-02T14:00:00Z');
    const late = persons(5);
    const input = { programmeId, cohortId, personIds: late };
    const [, entered] = await Promise.all([
      hold(id),
      world.mutate(world.viewers.organiser, 'enterCohort', input, 'cohort { id }'),
    ]);
    const expected = entered.cohort ? [...personIds, ...late].toSorted() : personIds;
    const completion = (await world.eventsOf(cohortId)).find(({ type }) => type === 'cohort.completed');
    expect(completion?.data).toMatchObject({ personIds: expected });
  });

  test('leaves nothing to schedule for the cohort', async () => {
    const { id, programmeId, cohortId } = await atHandover();
    world.service.clock.set('2010-04-02T14:00:00Z');
    await hold(id);
    expect(
      (await schedule({ programmeId, cohortId, startsAt: '2010-04-02T18:00' })).userErrors,
    ).toMatchObject([{ code: 'COHORT_ENDED', field: ['cohortId'] }]);
  });
});

describe('a session is cancelled', () => {
  test('once, however often it is asked for, and told of once', async () => {
    const id = await world.scheduleSession(await world.createProgramme());
    expect((await cancel(id)).activity).toEqual({ status: 'CANCELLED', heldAt: null });
    expect(await cancel(id)).toEqual({ activity: { status: 'CANCELLED', heldAt: null }, userErrors: [] });
    expect(await laterEventsOf(id)).toMatchObject([
      {
        type: 'activity.cancelled',
        sequence: 2,
        data: { type: 'SEMINAR_TRAINING', startsAt: '2010-03-29T06:00:00.000Z' },
      },
    ]);
  });

  test('not after it was held', async () => {
    const id = await world.scheduleSession(await world.createProgramme());
    await world.markHeld(id);
    expect((await cancel(id)).userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['activityId'] }]);
  });
});

test.each([
  ['participant', 'NOT_ALLOWED'],
  ['member', 'NOT_ALLOWED'],
  ['keeper', 'NOT_ALLOWED'],
  ['sponsor', 'NOT_ALLOWED'],
  ['evaluator', 'NOT_ALLOWED'],
  ['stranger', 'NOT_FOUND'],
  ['leaver', 'NOT_FOUND'],
  ['foreignOrganiser', 'NOT_FOUND'],
  ['operator', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND'],
] as const)('%s may neither schedule, hold nor cancel a session', async (who, code) => {
  const programmeId = await world.createProgramme();
  await world.enterCohort(programmeId, [world.person.participant]);
  const id = await world.scheduleSession(programmeId);
  const viewer = world.viewers[who];
  expect(await schedule({ programmeId }, viewer)).toMatchObject({
    activity: null,
    userErrors: [{ code, field: ['programmeId'] }],
  });
  expect(await hold(id, viewer)).toMatchObject({
    activity: null,
    userErrors: [{ code, field: ['activityId'] }],
  });
  expect(await cancel(id, viewer)).toMatchObject({
    activity: null,
    userErrors: [{ code, field: ['activityId'] }],
  });
  const { data } = await world.query(
    world.viewers.organiser,
    `{ programme(id: "${programmeId}") { sessions { nodes { id status } } } }`,
    {},
  );
  expect(data.programme.sessions.nodes).toEqual([{ id, status: 'SCHEDULED' }]);
  expect(await laterEventsOf(id)).toEqual([]);
});
