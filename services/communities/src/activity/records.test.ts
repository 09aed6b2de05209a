import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { leaderIn } from '../fixtures/leaders.ts';

let world: World;
let communityId: Id;
let reporter: Viewer & { personId: Id };
beforeEach(async () => {
  world = await startWorld('2010-03-20T10:00:00Z');
  communityId = await world.open();
  reporter = await leaderIn(world, communityId, 'SOCIAL_REPORTER');
});
afterEach(() => world.close());

const envelope = () => ({ community: communityId, tenant: world.tenantId, timezone: 'Europe/Kyiv' });
const held = (subject: Id, at = world.clock.now()) =>
  world.event({
    type: 'activity.held',
    ...envelope(),
    subject,
    occurredAt: at,
    data: { type: 'SEMINAR_TRAINING', sessionKind: null, cohortId: null },
  });
const recorded = (subject: Id, at = world.clock.now()) =>
  world.event({
    type: 'activity.recorded',
    ...envelope(),
    subject,
    sequence: 2,
    occurredAt: at,
    data: {
      type: 'SEMINAR_TRAINING',
      startedAt: new Date(at).toISOString(),
      dueAt: new Date(at).toISOString(),
      inTime: true,
    },
  });
const deadlines = async (state = '') => {
  const document = `query ($id: ID!) { community(id: $id) { recordDeadlines(first: 100${state}) {
    totalCount nodes { activity { id } heldAt dueAt recordedAt state } } } }`;
  return (await world.read(reporter, document, { id: communityId })).community.recordDeadlines.nodes as {
    activity: { id: Id };
    dueAt: string;
    state: string;
  }[];
};

test('a record is due fourteen days after the activity, by the clock of the community', async () => {
  const activityId = newId('activity');
  await world.consume(held(activityId));
  // Between the two the clocks in Kyiv went forward.
  expect(await deadlines()).toEqual([
    {
      activity: { id: activityId },
      heldAt: '2010-03-20T10:00:00.000Z',
      dueAt: '2010-04-03T09:00:00.000Z',
      recordedAt: null,
      state: 'DUE',
    },
  ]);
  world.clock.set('2010-04-03T09:00:00Z');
  expect((await deadlines(', state: OVERDUE')).map(({ activity }) => activity.id)).toEqual([activityId]);
  expect(await deadlines(', state: DUE')).toEqual([]);
});

test('eleven of twelve are recorded, in whatever order the events come, and however often', async () => {
  const activities = Array.from({ length: 12 }, () => newId('activity'));
  const events = [
    ...activities.slice(1).map((id) => recorded(id, world.clock.now() + 86_400_000)),
    ...activities.map((id) => held(id)),
  ];
  await world.consume(...events, ...events);
  await world.consume(...events.toReversed());
  expect(await deadlines(', state: RECORDED')).toHaveLength(11);
  expect((await deadlines(', state: DUE')).map(({ activity }) => activity.id)).toEqual([activities[0]]);
});

test('the reporters are told three days before, once, and only of what has no record', async () => {
  const [open, done] = [newId('activity'), newId('activity')];
  await world.consume(held(open), held(done), recorded(done));
  const told = async () =>
    (await world.eventsOf('notification.sent')).filter(
      (event) => (event['data'] as { kind: string }).kind === 'RECORD_DUE',
    );
  world.clock.advance({ days: 10 });
  await world.tick();
  expect(await told()).toEqual([]);
  world.clock.advance({ days: 2 });
  await world.tick();
  await world.tick();
  expect(await told()).toMatchObject([{ data: { personId: reporter.personId } }]);
  const { notifications } = await world.read(
    reporter,
    '{ notifications { nodes { kind aboutId text { text } } } }',
  );
  const [newest] = notifications.nodes as { kind: string; aboutId: Id; text: { text: string } }[];
  expect(newest).toMatchObject({ kind: 'RECORD_DUE', aboutId: open });
  expect(newest?.text.text).toContain('2010-04-03');
});

test('where nobody reports, the keepers are told', async () => {
  const other = await world.open();
  const activityId = newId('activity');
  await world.consume({ ...held(activityId), community: other });
  world.clock.advance({ days: 12 });
  await world.tick();
  const told = (await world.eventsOf('notification.sent')).filter((event) => event['community'] === other);
  expect(told.map((event) => event['data'])).toMatchObject([
    { kind: 'RECORD_DUE', personId: world.keeper.personId },
  ]);
});
