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

test('a cohort of a community that nobody knows harms nobody', async () => {
  await world.consume(world.completed(newId('community'), newId('cohort'), cohort(2)));
  await world.tick();
});
