import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { startGateway, withGateway } from '../fixtures/fixtureGateway.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

const json = { 'content-type': 'application/json', 'accept-language': 'en' };
const graphql = { ...json, accept: 'application/graphql-response+json' };
const plain = { ...json, accept: 'application/json' };

const post = (body: string | object, headers: Record<string, string> = json) =>
  kolo.send('/graphql', {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const stories = { query: '{ stories }' };

describe('A body', () => {
  test.each([
    ['that is not JSON', '{"query"', 'The body of the request is not valid JSON.'],
    ['that is empty', '', 'The body of the request is not valid JSON.'],
    ['that is not UTF-8', null, 'The body of the request is not valid JSON.'],
    [
      'that is a list',
      [stories],
      'Send each operation in a request of its own: a list of operations is not taken.',
    ],
    ['that is null', 'null', /must be a JSON object/],
    ['that is a text', '"{ stories }"', /must be a JSON object/],
    ['without a query', {}, /must be a JSON object with the text "query"/],
    ['with a query that is no text', { query: { a: 1 } }, /must be a JSON object/],
    ['with an operation name that is no text', { ...stories, operationName: 7 }, /must be a JSON object/],
    ['with variables that are a list', { ...stories, variables: [] }, /must be a JSON object/],
    ['with variables that are a text', { ...stories, variables: '{}' }, /must be a JSON object/],
    ['with extensions that are a number', { ...stories, extensions: 1 }, /must be a JSON object/],
  ])('%s is answered 400, whatever form of answer is asked for', async (_what, body, message) => {
    for (const headers of [graphql, plain]) {
      const { status, body: answer } = await kolo.send('/graphql', {
        method: 'POST',
        headers,
        body:
          body === null
            ? Buffer.from('{"query":"\xff"}', 'latin1')
            : typeof body === 'string'
              ? body
              : JSON.stringify(body),
      });
      expect(status).toBe(400);
      expect(answer.errors).toEqual([
        { message: expect.stringMatching(message), extensions: { code: 'BAD_REQUEST' } },
      ]);
      expect(answer).not.toHaveProperty('data');
    }
  });

  test.each([
    ['application/xml', 'apollo-require-preflight', 'true'],
    ['application/json; charset=utf-16', 'content-language', 'en'],
    ['application/json', 'content-encoding', 'gzip'],
  ])('in %s with %s: %s is answered 415', async (type, name, value) => {
    const { status, body } = await post(stories, { 'content-type': type, [name]: value });
    expect([status, body.errors?.[0]?.extensions]).toEqual([415, { code: 'BAD_REQUEST' }]);
  });

  test('of 10 MB is read to its end and answered 413; the next request is answered', async () => {
    const { status, body } = await post({ ...stories, variables: { x: 'y'.repeat(10 * 1024 * 1024) } });
    expect([status, body.errors?.[0]?.extensions]).toEqual([413, { code: 'PAYLOAD_TOO_LARGE' }]);
    expect((await post(stories)).status).toBe(200);
  });

  test('that is half sent is answered 408 when its time is over, and costs nobody else anything', async () => {
    await withGateway({ arrivalDeadlineMs: 300 }, async (hasty) => {
      const socket = connect(Number(new URL(hasty.url).port), '127.0.0.1');
      socket.write(
        'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query"',
      );
      const answer = text(socket);
      expect((await hasty.ask('{ stories }')).status).toBe(200);
      expect(await answer).toMatch(/^HTTP\/1\.1 408 /);
    });
  });
});

describe('What is asked of GraphQL', () => {
  const two = 'query A { stories } query B { stories }';
  test.each([
    ['does not parse', { query: '{ me {' }, 'GRAPHQL_PARSE_FAILED'],
    ['is empty', { query: '' }, 'GRAPHQL_PARSE_FAILED'],
    ['is not in the schema', { query: '{ me { salary } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['has no operation', { query: 'fragment F on Person { id }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['has two operations and no name', { query: two }, 'OPERATION_RESOLUTION_FAILURE'],
    ['has no operation of that name', { query: two, operationName: 'C' }, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'has variables of the wrong type',
      { query: 'mutation ($n: String!) { rename(name: $n) { id } }', variables: { n: { a: 1 } } },
      'BAD_USER_INPUT',
    ],
  ])(
    'and %s is answered 400, and 200 to those who ask for application/json',
    async (_what, request, code) => {
      for (const [headers, status] of [
        [graphql, 400],
        [plain, 200],
        [json, 400],
      ] as const) {
        const answer = await post(request, headers);
        expect([answer.status, answer.body.errors?.[0]?.extensions['code']]).toEqual([status, code]);
        expect(answer.headers.get('content-type')).toContain(
          headers === graphql ? 'application/graphql-response+json' : 'application/json',
        );
        expect(answer.body).not.toHaveProperty('data');
      }
      expect(kolo.services.people.received).toHaveLength(0);
    },
  );

  test('with a name among several is answered', async () => {
    const { body } = await post({ query: 'query A { stories } query B { me { name } }', operationName: 'B' });
    expect(body).toEqual({ data: { me: { name: 'Оксана' } } });
  });

  test('does not suggest names of the schema to those who may not ask for it', async () => {
    const wrong = { query: 'query ($x: Strin) { me { nam } }' };
    expect((await post(wrong)).text).not.toContain('Did you mean');
    expect((await post(wrong, { ...json, ...(await kolo.signIn()) })).text).toContain('Did you mean');
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'under the alias %s is answered as under any other',
    async (alias) => {
      const { text: answer } = await post({
        query: `query ${alias === '__proto__' ? 'X' : alias} { ${alias}: me { ${alias}: name ${alias}2: id } }`,
        variables: { [alias]: 1 },
      });
      expect(answer).toBe(`{"data":{"${alias}":{"${alias}":"Оксана","${alias}2":"person_1"}}}`);
    },
  );
});

describe('A method', () => {
  test.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])(
    '%s is answered 405 with those that are taken',
    async (method) => {
      const { status, headers } = await kolo.send('/graphql', { method, headers: json });
      expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
    },
  );

  test('GET is for queries: mutations are answered 405', async () => {
    const query = encodeURIComponent('mutation { rename(name: "x") { id } }');
    const { status, headers, body } = await kolo.send(`/graphql?query=${query}`, { headers: json });
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
    expect(body.errors?.[0]?.message).toBe('GET is for reading only. Send this mutation by POST.');
    expect(kolo.services.people.received).toHaveLength(0);
  });

  test.each([
    ['variables that are no JSON', 'query={stories}&variables={'],
    ['two queries', 'query={stories}&query={stories}'],
    ['no query', 'operationName=A'],
  ])('GET with %s is answered 400', async (_what, search) => {
    const { status, body } = await kolo.send(`/graphql?${search}`, { headers: json });
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });
});

describe('An answer', () => {
  test.each(['text/csv', 'application/json;q=0', 'application/json; charset=utf-16', 'multipart/mixed'])(
    'in %s is not to be had: 406',
    async (accept) => {
      const { status, body } = await post(stories, { ...json, accept });
      expect(status).toBe(406);
      expect(body.errors?.[0]?.message).toContain('"accept"');
    },
  );

  test.each([
    ['application/graphql-response+json', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.5', 'application/json'],
    ['application/json, text/plain, */*', 'application/json'],
    ['application/*', 'application/json'],
    ['image/png, */*;q=0.1', 'application/json'],
  ])('for those who accept %s comes as %s', async (accept, type) => {
    const { status, headers } = await post(stories, { ...json, accept });
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
  });
});

describe('What a foreign page can make a browser send', () => {
  test.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a file', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['text', { 'content-type': 'text/plain' }],
    ['text that calls itself JSON', { 'content-type': 'text/plain; application/json' }],
    ['what has no name', { 'content-type': '' }],
  ])('as %s is refused', async (_what, headers) => {
    const { status, body } = await post(stories, headers);
    expect([status, body.errors?.[0]?.extensions]).toEqual([400, { code: 'BAD_REQUEST' }]);
    expect(kolo.services.value.received).toHaveLength(0);
  });

  test('is answered when it has a header that no foreign page can set', async () => {
    for (const name of ['apollo-require-preflight', 'x-apollo-operation-name']) {
      const { status } = await kolo.send('/graphql?query={stories}', { headers: { [name]: 'x' } });
      expect(status).toBe(200);
    }
  });
});
