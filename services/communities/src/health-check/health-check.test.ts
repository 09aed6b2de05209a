import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { startWorld } from '../fixtures/community.ts';
import type { World } from '../fixtures/community.ts';
import { factorFields } from './health-check.model.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld('2010-06-30T20:30:00Z');
});
afterAll(() => world.close());

const scores = (score: number) => Object.fromEntries(factorFields.map((factor) => [factor, score]));

test('members score eight factors once a half-year; an outsider sees means of five and more', async () => {
  const communityId = await world.open();
  const members: (Viewer & { personId: Id })[] = [];
  for (let i = 0; i < 5; i += 1) members.push(await world.join(communityId));
  const answer = (index: number, score: number) => {
    const member = members[index];
    if (!member) throw new Error('no such member');
    return world.act(member, 'answerHealthCheck', 'period', { communityId, scores: scores(score) });
  };
  for (const [index, score] of [5, 5, 4, 2].entries())
    expect((await answer(index, score)).period).toBe('2010-H1');
  await answer(3, 4);
  const sponsor = personViewer(newId('person'), { roles: [{ role: 'SPONSOR', tenantId: world.tenantId }] });
  const read = async (viewer = world.keeper) =>
    (
      await world.read(
        viewer,
        'query ($id: ID!) { community(id: $id) { healthChecks { period n scores { factor mean } } } }',
        {
          id: communityId,
        },
      )
    ).community.healthChecks as {
      period: string;
      n: number;
      scores: { factor: string; mean: number }[] | null;
    }[];
  expect(await read()).toMatchObject([
    { period: '2010-H1', n: 4, scores: expect.arrayContaining([{ factor: 'TECHNOLOGY', mean: 4.5 }]) },
  ]);
  expect(await read(sponsor)).toEqual([{ period: '2010-H1', n: 4, scores: null }]);
  await answer(4, 2);
  expect((await read(sponsor))[0]?.scores).toHaveLength(8);

  // Midnight in Kyiv begins the second half-year.
  world.clock.set('2010-06-30T21:00:00Z');
  expect((await answer(0, 3)).period).toBe('2010-H2');
  expect((await read()).map(({ period, n }) => [period, n])).toEqual([
    ['2010-H2', 1],
    ['2010-H1', 5],
  ]);
});

test('members who have not said so are asked once in the last month of a half-year, in words that SMS can answer', async () => {
  world.clock.set('2011-05-30T09:00:00Z');
  const communityId = await world.open();
  const [silent, answered] = [await world.join(communityId), await world.join(communityId)];
  const asked = async () =>
    (await world.eventsOf('notification.sent')).filter(
      (event) =>
        event['community'] === communityId && (event['data'] as { kind: string }).kind === 'HEALTH_CHECK',
    );
  await world.act(answered, 'answerHealthCheck', 'period', { communityId, scores: scores(4) });
  world.clock.set('2011-05-31T09:00:00Z');
  await world.tick();
  expect(await asked()).toEqual([]);
  world.clock.set('2011-06-01T09:00:00Z');
  await world.tick();
  await world.tick();
  world.clock.set('2011-06-20T09:00:00Z');
  await world.tick();
  expect((await asked()).map((event) => event['data'])).toMatchObject([{ personId: silent.personId }]);
  world.clock.set('2011-12-01T09:00:00Z');
  await world.tick();
  expect(await asked()).toHaveLength(3);
});

test('the indicators that stand beside a factor are named with it', async () => {
  world.clock.set('2012-02-01T09:00:00Z');
  const communityId = await world.open();
  const member = await world.join(communityId);
  await world.act(member, 'answerHealthCheck', 'period', { communityId, scores: scores(4) });
  const document =
    'query ($id: ID!) { community(id: $id) { healthChecks { scores { factor indicatorCodes } } } }';
  const { community } = await world.read(member, document, { id: communityId });
  expect(community.healthChecks[0].scores).toContainEqual({
    factor: 'ENGAGED_SPONSORSHIP',
    indicatorCodes: ['ST-01', 'ST-05'],
  });
});
