import type { FixtureGateway } from './fixtures/fixtureGateway.ts';
import { startGateway } from './fixtures/fixtureGateway.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

function say(...errors: Record<string, unknown>[]) {
  kolo.services.people.behave({
    status: 200,
    body: JSON.stringify({ data: { me: { refused: null } }, errors }),
  });
  return kolo.ask('{ me { refused } }', { 'accept-language': 'en', 'x-request-id': 'quoted-by-a-user' });
}

describe('An error of a service', () => {
  test.each(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT', 'RATE_LIMITED'])(
    'that says %s on purpose keeps its message and code, and nothing else',
    async (code) => {
      const { body } = await say({
        message: 'На це немає права',
        path: ['me', 'refused'],
        locations: [{ line: 1, column: 1 }],
        extensions: {
          code,
          stacktrace: ['at /srv/people.ts'],
          serviceName: 'people',
          query: 'db.people.find',
        },
      });
      expect(body).toEqual({
        data: { me: { refused: null } },
        errors: [{ message: 'На це немає права', path: ['me', 'refused'], extensions: { code } }],
      });
    },
  );

  test.each([
    ['an unknown code', { code: 'E11000', stacktrace: ['at /srv/people.ts'] }],
    ['a code of the gateway', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['no code', {}],
  ])('with %s is masked, with the request id to quote', async (_what, extensions) => {
    const { text, body, headers } = await say({
      message: 'E11000 duplicate key in kolo_people.persons: o@example.org',
      path: ['me', 'refused'],
      extensions,
    });
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong on our side. If it happens again, tell us the request id.',
        path: ['me', 'refused'],
        extensions: { code: 'INTERNAL', requestId: 'quoted-by-a-user' },
      },
    ]);
    expect(headers.get('x-request-id')).toBe('quoted-by-a-user');
    expect(text).not.toMatch(/E11000|example\.org|srv|people/);
  });

  test('without a path is shown at all fields that were to come', async () => {
    kolo.services.people.behave({
      status: 400,
      body: '{"errors":[{"message":"Field \\"x\\" is not known","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
    });
    const { body } = await kolo.ask('{ me { name } mine: me { id } }');
    expect(body.data).toEqual({ me: null, mine: null });
    expect(body.errors?.map(({ path, extensions }) => [path, extensions['code']])).toEqual([
      [['me'], 'INTERNAL'],
      [['mine'], 'INTERNAL'],
    ]);
  });

  test('that is no GraphQL at all is masked', async () => {
    for (const body of [
      'null',
      '[]',
      '{"data":[]}',
      '{"data":{"me":{}},"errors":"people broke"}',
      'not json',
    ]) {
      kolo.services.people.behave({ status: 200, body });
      const answer = await kolo.ask('{ me { name } }');
      expect(answer.body.data).toEqual({ me: null });
      expect(answer.body.errors?.[0]?.extensions['code']).toBe('INTERNAL');
      expect(answer.text).not.toContain('people broke');
    }
  });

  test('that forgets a field which may not be null is told as an error', async () => {
    kolo.services.people.behave({ status: 200, body: '{"data":{"me":{"name":null}}}' });
    const { body } = await kolo.ask('{ me { name } }');
    expect(body.data).toEqual({ me: null });
    expect(body.errors).toMatchObject([{ path: ['me', 'name'], extensions: { code: 'INTERNAL' } }]);
    expect(body.extensions).toBeUndefined();
  });
});

describe('What goes wrong in the request itself', () => {
  test.each([
    ['does not parse', '{ me {', 'GRAPHQL_PARSE_FAILED'],
    ['asks for what does not exist', '{ me { salary } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['leaves out a variable', 'mutation ($name: String!) { rename(name: $name) { id } }', 'BAD_USER_INPUT'],
  ])('is explained when it %s', async (_what, query, code) => {
    const { status, body } = await kolo.ask(query);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.extensions).toEqual({ code });
    expect(body.errors?.[0]?.message).not.toBe('');
  });

  test('never makes the gateway show its plans or stacks, whatever NODE_ENV says', async () => {
    expect(process.env['NODE_ENV']).not.toBe('production');
    const plan = await kolo.ask('{ me { name } }', { 'apollo-query-plan-experimental': '1' });
    expect(plan.body).toEqual({ data: { me: { name: 'Оксана' } } });
    const failed = await kolo.ask('{ nothing }');
    expect(failed.text).not.toMatch(/stacktrace|node_modules/);
  });
});
