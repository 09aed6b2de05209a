import { askForBatch, entityTypes } from '@kolo/testing';
import { value } from './service.ts';
import { openWorld } from './story/world.fixture.ts';
import type { World } from './story/world.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const { data } = await world.service.execute(
    world.viewers.teller,
    'mutation ($input: StartStoryInput!) { startStory(input: $input) { userErrors { code field } } }',
    {
      input: {
        communityId: world.communityId,
        language: 'uk',
        title: 'Хибний перелік',
        beneficiaries: ['SELF'],
        consent: 'COMMUNITY',
        steps: [{ cycle: 'IMMEDIATE', text: 'Прочитав.' }],
      },
    },
  );
  expect(data.startStory.userErrors).toEqual([]);
});
afterAll(() => world.close());

describe('A hundred entities asked for by reference', () => {
  it.each(entityTypes(value))('of type %s are one read of its collection', async (type) => {
    const batch = await askForBatch(world.service, world.viewers.teller, type);
    expect(batch.readsById).toBe(batch.collection === null ? 0 : 1);
    expect(batch.reads).toBeLessThanOrEqual(10);
  });

  it('are all found that the viewer sees', async () => {
    expect(await askForBatch(world.service, world.viewers.teller, 'ValueStory')).toMatchObject({
      found: 100,
    });
  });
});
