import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.service.clock.set('2010-03-29T12:00:00Z'));
afterAll(() => world.close());

const selection =
  'activity { attendance(first: 100) { totalCount nodes { person { id } channel recordedAt } } }';
const record = (input: object, by = world.viewers.organiser) =>
  world.mutate(by, 'recordAttendance', input, selection);
const takeBack = (input: object, by = world.viewers.organiser) =>
  world.mutate(by, 'cancelAttendance', input, selection);

/** A session of a cohort that was held at 09:00 in Kyiv, 06:00 UTC. */
async function heldSession(input: object = {}, count = 3) {
  const programmeId = await world.createProgramme();
  const personIds = persons(count).toSorted();
  const cohortId = await world.enterCohort(programmeId, personIds);
  const activityId = await world.scheduleSession(programmeId, { cohortId, ...input });
  await world.markHeld(activityId);
  return { programmeId, cohortId, personIds, activityId };
}

const attendanceEvents = async (activityId: string) =>
  (await world.eventsOf(activityId)).filter(({ type }) => type.startsWith('attendance.'));

test('a list from paper is recorded days later, and counts as of the session', async () => {
  const { activityId, personIds, programmeId, cohortId } = await heldSession();
  world.service.clock.set('2010-04-01T08:00:00Z');
  const { activity, userErrors } = await record({ activityId, personIds, channel: 'PRINT' });
  expect(userErrors).toEqual([]);
  expect(activity.attendance).toEqual({
    totalCount: 3,
    nodes: personIds.map((id) => ({
      person: { id },
      channel: 'PRINT',
      recordedAt: '2010-04-01T08:00:00.000Z',
    })),
  });
  expect(await attendanceEvents(activityId)).toMatchObject(
    personIds.map((personId, index) => ({
      type: 'attendance.recorded',
      tenant: world.tenant,
      community: world.community,
      programme: programmeId,
      timezone: 'Europe/Zurich',
      actor: personId,
      channel: 'PRINT',
      time: '2010-03-29T06:00:00.000Z',
      recordedtime: '2010-04-01T08:00:00.000Z',
      // 1: scheduled, 2: held.
      sequence: 3 + index,
      data: { personId, cohortId },
    })),
  );
});

test('who is recorded already stays recorded once, as before', async () => {
  const { activityId, personIds } = await heldSession();
  await record({ activityId, personIds: personIds.slice(0, 2), channel: 'PRINT' });
  const { activity } = await record({
    activityId,
    personIds: [...personIds, ...personIds],
    channel: 'PHONE',
  });
  const recorded = activity.attendance.nodes.map(({ channel }: { channel: string }) => channel);
  expect(recorded).toEqual(['PRINT', 'PRINT', 'PHONE']);
  expect(await attendanceEvents(activityId)).toHaveLength(3);
});

test('the same list sent several times at once is recorded once', async () => {
  const { activityId, personIds } = await heldSession({}, 20);
  const answers = await Promise.all([1, 2, 3].map(() => record({ activityId, personIds })));
  for (const { activity, userErrors } of answers) {
    expect(userErrors).toEqual([]);
    expect(activity.attendance.totalCount).toBe(20);
  }
  const events = await attendanceEvents(activityId);
  expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(20);
  expect(events).toHaveLength(20);
});

test.each([
  ['IN_PERSON', undefined, 'IN_PERSON'],
  ['ONLINE', undefined, 'ONLINE'],
  ['ONLINE', 'PHONE', 'PHONE'],
  ['MIXED', 'PROXY', 'PROXY'],
])('attendance of a session that is %s, said to be by %s, is by %s', async (of, channel, expected) => {
  const { activityId, personIds } = await heldSession({ channel: of });
  const { activity } = await record({
    activityId,
    personIds: personIds.slice(0, 1),
    ...(channel ? { channel } : {}),
  });
  expect(activity.attendance.nodes).toMatchObject([{ channel: expected }]);
  expect(await attendanceEvents(activityId)).toMatchObject([{ channel: expected }]);
});

test('of a MIXED session it must be said how they came', async () => {
  const { activityId, personIds } = await heldSession({ channel: 'MIXED' });
  expect((await record({ activityId, personIds })).userErrors).toMatchObject([
    { code: 'REQUIRED', field: ['channel'] },
  ]);
});

test('everybody on the list who is not in the cohort is named, and nobody is recorded', async () => {
  const { activityId, personIds, programmeId } = await heldSession();
  const ofOtherCohort = persons(1);
  await world.enterCohort(programmeId, ofOtherCohort);
  const list = [...persons(1), ...personIds, ...ofOtherCohort];
  const { activity, userErrors } = await record({ activityId, personIds: list });
  expect(activity).toBeNull();
  expect(userErrors).toMatchObject([
    { code: 'NOT_IN_COHORT', field: ['personIds', '0'] },
    { code: 'NOT_IN_COHORT', field: ['personIds', '4'] },
  ]);
  expect(await attendanceEvents(activityId)).toEqual([]);
});

test('a session for the whole programme takes persons of each of its cohorts', async () => {
  const programmeId = await world.createProgramme();
  const [first, second] = [persons(2), persons(2)];
  await world.enterCohort(programmeId, first);
  await world.enterCohort(programmeId, second);
  const activityId = await world.scheduleSession(programmeId);
  const { activity } = await record({ activityId, personIds: [...first, ...second] });
  expect(activity.attendance.totalCount).toBe(4);
  expect((await record({ activityId, personIds: persons(1) })).userErrors).toMatchObject([
    { code: 'NOT_IN_COHORT' },
  ]);
  expect(await attendanceEvents(activityId)).toMatchObject(Array(4).fill({ data: { cohortId: null } }));
});

test('nothing is recorded before the session begins, nor of a cancelled one', async () => {
  const programmeId = await world.createProgramme();
  const personIds = persons(1);
  await world.enterCohort(programmeId, personIds);
  const later = await world.scheduleSession(programmeId, { startsAt: '2010-03-30T09:00' });
  expect((await record({ activityId: later, personIds })).userErrors).toMatchObject([{ code: 'NOT_BEGUN' }]);
  await world.mutate(world.viewers.organiser, 'cancelSession', { activityId: later }, 'activity { id }');
  world.service.clock.set('2010-03-31T12:00:00Z');
  expect((await record({ activityId: later, personIds })).userErrors).toMatchObject([
    { code: 'WRONG_STATE' },
  ]);
});

test('attendance taken back leaves, is told of as of the session, and may be recorded anew', async () => {
  const { activityId, personIds, cohortId } = await heldSession();
  const [mistaken] = personIds as [string];
  await record({ activityId, personIds, channel: 'PRINT' });
  const { activity } = await takeBack({ activityId, personIds: [mistaken, ...persons(1)] });
  expect(activity.attendance.nodes).toMatchObject(personIds.slice(1).map((id) => ({ person: { id } })));
  await takeBack({ activityId, personIds: [mistaken] });
  expect((await attendanceEvents(activityId)).slice(3)).toMatchObject([
    {
      type: 'attendance.cancelled',
      actor: mistaken,
      channel: 'PRINT',
      time: '2010-03-29T06:00:00.000Z',
      sequence: 6,
      data: { personId: mistaken, cohortId },
    },
  ]);
  const again = await record({ activityId, personIds: [mistaken] });
  expect(again.activity.attendance.totalCount).toBe(3);
  expect((await attendanceEvents(activityId)).at(-1)).toMatchObject({
    type: 'attendance.recorded',
    sequence: 7,
  });
});

test('a session that people attended is not cancelled until their attendance is taken back', async () => {
  const programmeId = await world.createProgramme();
  const personIds = persons(2);
  await world.enterCohort(programmeId, personIds);
  const activityId = await world.scheduleSession(programmeId);
  await record({ activityId, personIds });
  const cancel = () =>
    world.mutate(world.viewers.organiser, 'cancelSession', { activityId }, 'activity { status }');
  expect((await cancel()).userErrors).toMatchObject([{ code: 'HAS_ATTENDANCE', field: ['activityId'] }]);
  await takeBack({ activityId, personIds });
  expect((await cancel()).activity).toEqual({ status: 'CANCELLED' });
});

test('a participant reads the own attendance and no other', async () => {
  const programmeId = await world.createProgramme();
  await world.enterCohort(programmeId, [world.person.participant, world.person.otherParticipant]);
  const activityId = await world.scheduleSession(programmeId);
  await record({ activityId, personIds: [world.person.participant] });
  const own = (who: 'participant' | 'otherParticipant') =>
    world.query(
      world.viewers[who],
      `{ activity(id: "${activityId}") { viewerAttendance { person { id } channel } } }`,
      {},
    );
  expect((await own('participant')).data.activity.viewerAttendance).toEqual({
    person: { id: world.person.participant },
    channel: 'IN_PERSON',
  });
  expect((await own('otherParticipant')).data.activity.viewerAttendance).toBeNull();
});

test.each([
  ['participant', 'NOT_ALLOWED'],
  ['member', 'NOT_ALLOWED'],
  ['keeper', 'NOT_ALLOWED'],
  ['sponsor', 'NOT_ALLOWED'],
  ['stranger', 'NOT_FOUND'],
  ['foreignOrganiser', 'NOT_FOUND'],
  ['operator', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND'],
] as const)('%s may neither record attendance nor take it back', async (who, code) => {
  const programmeId = await world.createProgramme();
  const personIds = [world.person.participant];
  await world.enterCohort(programmeId, personIds);
  const activityId = await world.scheduleSession(programmeId);
  await record({ activityId, personIds });
  const refused = { activity: null, userErrors: [{ code, field: ['activityId'] }] };
  expect(await record({ activityId, personIds }, world.viewers[who])).toMatchObject(refused);
  expect(await takeBack({ activityId, personIds }, world.viewers[who])).toMatchObject(refused);
  expect(await attendanceEvents(activityId)).toHaveLength(1);
});
