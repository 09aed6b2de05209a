import { publish, startRelay } from '@kolo/events';
import { createHealth, inTransaction, newId } from '@kolo/runtime';
import { communityFacts } from '@kolo/standing';
import { startWorld } from './fixtures/world.ts';
import type { World } from './fixtures/world.ts';
import { activities } from './service.ts';
import { titleFor } from './titles.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

test('the worker learns of a community from its events, and a programme may then lead to it', async () => {
  const { service, told, tenant, mutate, viewers, programmeInput } = world;
  const { deps, connection } = service;
  const community = newId('community');
  const input = { ...programmeInput, communityId: community };
  const create = () => mutate(viewers.organiser, 'createProgramme', input, 'programme { community { id } }');
  expect((await create()).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['communityId'] }]);

  const event = told({
    type: 'community.created',
    subject: community,
    community,
    tenant,
    data: { kind: 'PRACTICE', domainId: newId('domain') },
  });
  const { redis, namespace, logger } = deps;
  await inTransaction(connection, (session) => publish(connection, session, [event]));
  const work = (await activities.startWork?.({ ...deps, health: createHealth({}) })) ?? [];
  work.push(startRelay({ connection, redis, namespace, logger }));
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      if ((await communityFacts(connection, [community])).size > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect((await create()).programme).toEqual({ community: { id: community } });
  } finally {
    for (const part of work) await part.stop();
  }
});

test.each([
  [['uk'], 'Вода'],
  [['de', 'uk-UA'], 'Вода'],
  [['en-GB'], 'Water'],
  [['fr'], 'Water'],
  [[], 'Water'],
])('a reader of %s gets the title %s', (languages, expected) => {
  const titles = [
    { language: 'en', text: 'Water' },
    { language: 'uk', text: 'Вода' },
  ];
  expect(titleFor(titles, languages)).toBe(expected);
});
