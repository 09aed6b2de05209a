import { newId } from '@kolo/runtime';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const cohort = (size = 24) => Array.from({ length: size }, () => newId('person'));
const count = async (community: string) =>
  (
    await world.read(
      world.organiser,
      'query ($community: ID!) { invitations(community: $community) { totalCount } }',
      {
        community,
      },
    )
  ).invitations.totalCount as number;

test('a completed cohort of 24 is invited once, however often the job runs', async () => {
  const community = await world.open();
  const [cohortId, personIds] = [newId('cohort'), cohort()];
  await world.consume(world.completed(community, cohortId, personIds));
  expect(await count(community)).toBe(24);
  await world.consume(world.completed(community, cohortId, personIds));
  await Promise.all([
    world.consume(world.completed(community, cohortId, personIds)),
    world.consume(
      world.completed(community, cohortId, personIds),
      world.completed(community, cohortId, personIds),
    ),
  ]);
  await world.tick();
  expect(await count(community)).toBe(24);
  const invited = (await world.eventsOf('membership.invited')).filter(
    (event) => event['community'] === community,
  );
  expect(invited).toHaveLength(24);
  expect(invited[0]).toMatchObject({
    tenant: world.tenantId,
    timezone: 'Europe/Kyiv',
    sequence: 1,
    data: { cohortId, expiresAt: '2010-05-04T14:00:00.000Z' },
  });
  const letters = (await world.eventsOf('notification.sent')).filter(
    (event) => event['community'] === community,
  );
  expect(letters).toHaveLength(24);
});

test('a cohort that completes before its community opens is invited when it has opened', async () => {
  const community = await world.found();
  await world.consume(world.completed(community, newId('cohort'), cohort(3)));
  await world.tick();
  expect(await count(community)).toBe(0);
  await world.act(world.organiser, 'assignLeadership', 'leadership { id }', {
    communityId: community,
    personId: newId('person'),
    group: 'COMMUNITY_KEEPER',
  });
  await world.act(world.organiser, 'openCommunity', 'community { id }', { communityId: community });
  await world.tick();
  await world.tick();
  expect(await count(community)).toBe(3);
});

test('500 persons are invited in one go, and a person of two cohorts once', async () => {
  const community = await world.open();
  const many = cohort(500);
  await world.consume(world.completed(community, newId('cohort'), many));
  await world.consume(world.completed(community, newId('cohort'), [...many.slice(0, 10), newId('person')]));
  expect(await count(community)).toBe(501);
});

test('a finished cohort becomes a community in one operation: its people are invited once that is open', async () => {
  const [cohortId, personIds] = [newId('cohort'), cohort(12)];
  const completed = world.event({
    type: 'cohort.completed',
    subject: cohortId,
    tenant: world.tenantId,
    data: { personIds, endedAt: new Date(world.clock.now()).toISOString() },
  });
  await world.consume(completed);
  const communityId = await world.found({ cohortId });
  await world.act(world.organiser, 'assignLeadership', 'leadership { id }', {
    communityId,
    personId: newId('person'),
    group: 'COMMUNITY_KEEPER',
  });
  await world.tick();
  expect(await count(communityId)).toBe(0);
  await world.act(world.organiser, 'openCommunity', 'community { id }', { communityId });
  await world.tick();
  await world.consume(completed);
  await world.tick();
  expect(await count(communityId)).toBe(12);
});

test('no community is founded of a cohort of another tenant, or of one that goes on', async () => {
  const foreign = newId('cohort');
  const tenant = newId('tenant');
  const data = { personIds: cohort(2), endedAt: new Date(world.clock.now()).toISOString() };
  await world.consume(world.event({ type: 'cohort.completed', subject: foreign, tenant, data }));
  for (const cohortId of [foreign, newId('cohort')]) {
    const { userErrors } = await world.act(world.organiser, 'createCommunity', '__typename', {
      ...world.draft,
      cohortId,
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['cohortId'] }]);
  }
});

test('a cohort of a community that nobody knows harms nobody', async () => {
  await world.consume(world.completed(newId('community'), newId('cohort'), cohort(2)));
  await world.tick();
});
