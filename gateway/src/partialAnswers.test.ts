import type { FixtureGateway } from './fixtures/fixtureGateway.ts';
import { startGateway, withGateway } from './fixtures/fixtureGateway.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

const across = '{ community { title activeMembers keeper { name } } }';
const english = { 'accept-language': 'en' };
const unavailable = {
  message: 'This part of the answer is not available at the moment. Please try again a little later.',
  extensions: { code: 'SERVICE_UNAVAILABLE' },
};

describe('An answer from several services', () => {
  test('is whole when all of them answer', async () => {
    const { status, body } = await kolo.ask(across);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { community: { title: 'Title of community_1', activeMembers: 41, keeper: { name: 'Оксана' } } },
    });
  });

  test('lacks only the fields of a service that hangs, and does not wait for it beyond the deadline', async () => {
    kolo.services.value.behave('hang');
    const startedAt = performance.now();
    const { status, body } = await kolo.ask(across, english);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { community: { title: 'Title of community_1', activeMembers: null, keeper: { name: 'Оксана' } } },
      errors: [{ ...unavailable, path: ['community', 'activeMembers'] }],
    });
  });

  test.each([
    ['breaks every connection', 'break' as const],
    ['answers 502 with a page', { status: 502, body: '<h1>upstream 10.0.0.7 died</h1>' }],
    ['answers 503 with JSON', { status: 503, body: '{"host":"value-7b"}' }],
    ['refuses the gateway itself', { status: 401, body: '{"errors":[{"message":"who are you?"}]}' }],
  ])('lacks only the fields of a service that %s', async (_what, behaviour) => {
    kolo.services.value.behave(behaviour);
    const { body } = await kolo.ask(across, english);
    expect(body).toEqual({
      data: { community: { title: 'Title of community_1', activeMembers: null, keeper: { name: 'Оксана' } } },
      errors: [{ ...unavailable, path: ['community', 'activeMembers'] }],
    });
  });

  test('names every hole of a list', async () => {
    kolo.services.value.behave('break');
    const { body } = await kolo.ask('{ communities { members: activeMembers } }', english);
    expect(body.errors?.map(({ path }) => path)).toEqual([
      ['communities', 0, 'members'],
      ['communities', 1, 'members'],
    ]);
  });

  test('says it in the language of the reader', async () => {
    kolo.services.value.behave('break');
    const { body } = await kolo.ask('{ stories }', { 'accept-language': 'de, uk-UA;q=0.9, en;q=0.8' });
    expect(body).toEqual({
      data: { stories: null },
      errors: [
        {
          message: 'Ця частина відповіді зараз недоступна. Спробуйте ще раз трохи згодом.',
          path: ['stories'],
          extensions: { code: 'SERVICE_UNAVAILABLE' },
        },
      ],
    });
  });

  test('shows the loss of a field that only the plan needed at the object it belongs to', async () => {
    kolo.services.communities.behave('hang');
    const { body } = await kolo.ask('{ community { activeMembers } stories }', english);
    expect(body.data).toEqual({ community: null, stories: ['a story'] });
    expect(body.errors).toEqual([{ ...unavailable, path: ['community'] }]);
  });

  test('takes no longer when a slow service and one that hangs stand in a row', async () => {
    await withGateway({ serviceDeadlineMs: 1_000, requestDeadlineMs: 1_200 }, async (patient) => {
      patient.services.communities.behave({ afterMs: 900 });
      patient.services.people.behave('hang');
      const startedAt = performance.now();
      const { body } = await patient.ask('{ community { title keeper { name } } }', english);
      expect(performance.now() - startedAt).toBeLessThan(1_750);
      expect(body.data).toEqual({ community: { title: 'Title of community_1', keeper: null } });
    });
  });

  test('gives what follows a slow mutation its whole time', async () => {
    await withGateway({ serviceDeadlineMs: 1_000, requestDeadlineMs: 400 }, async (patient) => {
      patient.services.people.behave({ afterMs: 600 });
      const { body } = await patient.ask('mutation { rename(name: "Iskra") { name storyCount } }');
      expect(body).toEqual({ data: { rename: { name: 'Iskra', storyCount: 3 } } });
    });
  });
});

describe('A broken connection', () => {
  test('costs nothing when the service is there again at once', async () => {
    kolo.services.value.behave('break', 1);
    const { body } = await kolo.ask('{ stories }');
    expect(body).toEqual({ data: { stories: ['a story'] } });
    expect(kolo.services.value.received).toHaveLength(2);
  });

  test('never makes a mutation be sent twice', async () => {
    kolo.services.people.behave('break', 1);
    const { body } = await kolo.ask('mutation { rename(name: "Оксана Б.") { name } }', english);
    expect(body).toEqual({ data: { rename: null }, errors: [{ ...unavailable, path: ['rename'] }] });
    expect(kolo.services.people.received).toHaveLength(1);
  });
});

describe('Equal entities', () => {
  test('are asked for once and come back at every place', async () => {
    const { body } = await kolo.ask('{ community { posts { title author { name mentor { name } } } } }');
    const [call] = kolo.services.people.received;
    expect(kolo.services.people.received).toHaveLength(1);
    expect(call?.variables['representations']).toEqual([
      { __typename: 'Person', id: 'person_1' },
      { __typename: 'Person', id: 'person_2' },
    ]);
    const by = (name: string) => ({ name, mentor: { name: 'Marat' } });
    expect(body.data?.['community']).toEqual({
      posts: [
        { title: 'Reading a meter', author: by('Оксана') },
        { title: 'What the audit found', author: by('Оксана') },
        { title: 'A tariff that was understood', author: by('Iskra') },
        { title: 'Who else counts trees?', author: by('Оксана') },
      ],
    });
  });

  test('that fail, fail at every place', async () => {
    const error = { message: 'No', path: ['_entities', 0, 'refused'], extensions: { code: 'FORBIDDEN' } };
    const entities = [{ refused: null }, { refused: 'fine' }];
    kolo.services.people.behave({
      status: 200,
      body: JSON.stringify({ data: { _entities: entities }, errors: [error] }),
    });
    const { body } = await kolo.ask('{ community { posts { author { refused } } } }');
    expect(body.errors?.map(({ path }) => path?.join('.'))).toEqual([
      'community.posts.0.author.refused',
      'community.posts.1.author.refused',
      'community.posts.3.author.refused',
    ]);
  });
});
