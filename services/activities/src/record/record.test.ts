import { startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.service.clock.set('2010-03-29T12:00:00Z'));
afterAll(() => world.close());

const texts = [
  { language: 'en', text: 'We spoke of wells.\nNext time: pipes.' },
  { language: 'uk', text: 'Ми говорили про криниці.' },
];
const selection =
  'activity { status record { text texts { language } links publishedBy { id } publishedAt changedAt inTime } }';
const publish = (activityId: string, input: object = {}, by = world.viewers.keeper) =>
  world.mutate(by, 'publishRecord', { activityId, texts, ...input }, selection);
const held = async (input: object = {}) => {
  const activityId = await world.scheduleActivity(input);
  await world.done('markActivityHeld', 'activity', { activityId });
  return activityId;
};
const recorded = async (activityId: string) =>
  (await world.eventsOf(activityId)).filter(({ type }) => type === 'activity.recorded');

test('a record is published once, put right as often as needed, and told of once', async () => {
  const activityId = await held();
  const links = ['https://example.org/photos'];
  const first = { status: 'RECORDED', record: { inTime: true, changedAt: null, links } };
  expect((await publish(activityId, { links })).activity).toMatchObject({
    ...first,
    record: {
      ...first.record,
      text: 'We spoke of wells.\nNext time: pipes.',
      texts: [{ language: 'en' }, { language: 'uk' }],
      publishedBy: { id: world.person.keeper },
      publishedAt: '2010-03-29T12:00:00.000Z',
    },
  });
  world.service.clock.advance({ days: 30 });
  const better = await publish(activityId, { texts: texts.slice(1) }, world.viewers.organiser);
  expect(better.activity.record).toMatchObject({
    text: 'Ми говорили про криниці.',
    publishedBy: { id: world.person.keeper },
    publishedAt: '2010-03-29T12:00:00.000Z',
    changedAt: '2010-04-28T12:00:00.000Z',
    inTime: true,
    links: [],
  });
  expect(await recorded(activityId)).toMatchObject([
    {
      actor: world.person.keeper,
      time: '2010-03-29T12:00:00.000Z',
      community: world.community,
      data: {
        type: 'HOT_TOPIC',
        startedAt: '2010-03-29T10:00:00.000Z',
        dueAt: '2010-04-12T10:00:00.000Z',
        inTime: true,
      },
    },
  ]);
});

test.each([
  // From Zurich's summer time to its winter time, 14 days are an hour longer.
  ['2010-10-20T10:00', '2010-11-03T11:00:00.000Z'],
  ['2010-06-01T10:00', '2010-06-15T10:00:00.000Z'],
])('of what began at %s it is due until %s, to the millisecond', async (startsAt, dueAt) => {
  world.service.clock.set('2010-12-01T00:00:00Z');
  const [early, late] = [await held({ startsAt }), await held({ startsAt })];
  const { data } = await world.query(
    world.viewers.member,
    `{ activity(id: "${early}") { recordDueAt } }`,
    {},
  );
  expect(data.activity.recordDueAt).toBe(dueAt);
  world.service.clock.set(dueAt);
  expect((await publish(early)).activity.record.inTime).toBe(true);
  world.service.clock.set(new Date(Date.parse(dueAt) + 1).toISOString());
  expect((await publish(late)).activity.record.inTime).toBe(false);
  expect(await recorded(late)).toMatchObject([{ data: { dueAt, inTime: false } }]);
});

test.each([
  ['organiser', null],
  ['keeper', null],
  ['facilitator', null],
  ['member', 'NOT_ALLOWED'],
  ['alumnus', 'NOT_ALLOWED'],
  ['evaluator', 'NOT_ALLOWED'],
  ['sponsor', 'NOT_ALLOWED'],
  ['stranger', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND'],
] as const)('%s may publish it: %s', async (who, code) => {
  const activityId = await held({ facilitatorId: world.person.colleague });
  const viewer = who === 'facilitator' ? world.viewers.colleague : world.viewers[who];
  const can = await world.query(viewer, `{ activity(id: "${activityId}") { viewerCanPublishRecord } }`, {});
  expect(can.data.activity?.viewerCanPublishRecord ?? false).toBe(code === null);
  const { userErrors } = await publish(activityId, {}, viewer);
  expect(userErrors).toMatchObject(code === null ? [] : [{ code, field: ['activityId'] }]);
  expect(await recorded(activityId)).toHaveLength(code === null ? 1 : 0);
});

test('of a session of a programme, a leader of the community that it leads to may publish the record', async () => {
  const programmeId = await world.createProgramme();
  await world.enterCohort(programmeId, [world.person.participant]);
  const activityId = await world.scheduleSession(programmeId);
  await world.markHeld(activityId);
  expect((await publish(activityId)).activity.status).toBe('RECORDED');
});

test('of what was not held there is no record', async () => {
  const activityId = await world.scheduleActivity();
  expect((await publish(activityId)).userErrors).toMatchObject([
    { code: 'WRONG_STATE', field: ['activityId'] },
  ]);
});

test.each([
  ['member', true, true],
  ['alumnus', true, true],
  ['evaluator', true, false],
  ['sponsor', false, false],
] as const)('%s reads it: %s, and who published it: %s', async (who, reads, readsWho) => {
  const activityId = await held();
  await publish(activityId);
  const ask = async (fields: string) =>
    world.query(world.viewers[who], `{ activity(id: "${activityId}") { record { ${fields} } } }`, {});
  expect((await ask('text inTime')).errors === undefined).toBe(reads);
  expect((await ask('publishedBy { id }')).errors === undefined).toBe(readsWho);
});
