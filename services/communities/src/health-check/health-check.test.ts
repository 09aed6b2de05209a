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
