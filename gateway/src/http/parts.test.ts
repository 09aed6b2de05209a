import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { startGateway, withGateway } from '../fixtures/fixtureGateway.ts';
import { webSocket } from '../fixtures/liveClients.ts';
import type { ReceivedPart } from '../fixtures/mergeParts.ts';
import { mergeParts } from '../fixtures/mergeParts.ts';
import { until } from '../fixtures/until.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

const byApollo = 'multipart/mixed;deferSpec=20220824,application/json';
const query = '{ community { title keeper { id ... @defer(label: "who") { name } } } }';
const whole = {
  data: { community: { title: 'Title of community_1', keeper: { id: 'person_1', name: 'Оксана' } } },
};

async function open(
  body: object,
  headers: Record<string, string> = {},
  gateway = kolo,
): Promise<{ response: IncomingMessage; close(): void }> {
  const asked = request(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: byApollo, ...headers },
  });
  asked.end(JSON.stringify(body));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return { response, close: () => asked.destroy() };
}

/** The parts in the body of an answer, read as RFC 2046 says, with `-` as the boundary. */
function partsIn(text: string): ReceivedPart[] {
  expect(text.startsWith('\r\n---\r\n')).toBe(true);
  expect(text.endsWith('\r\n-----\r\n')).toBe(true);
  const between = text.slice('\r\n---\r\n'.length, -'\r\n-----\r\n'.length).split('\r\n---\r\n');
  return between.map((part) => {
    const [head, ...body] = part.split('\r\n\r\n');
    expect(head).toBe('content-type: application/json; charset=utf-8');
    return JSON.parse(body.join('\r\n\r\n')) as ReceivedPart;
  });
}

describe('What is deferred', () => {
  test('comes after the rest, in the multipart form of Apollo’s clients', async () => {
    const { response } = await open({ query });
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({
      'content-type': 'multipart/mixed;boundary="-";deferSpec=20220824',
      'cache-control': 'no-store',
      'transfer-encoding': 'chunked',
      'x-kolo-cost': '2',
    });
    expect(response.headers['x-request-id']).toBeDefined();
    const parts = partsIn((await buffer(response)).toString());
    expect(parts).toEqual([
      { data: { community: { title: 'Title of community_1', keeper: { id: 'person_1' } } }, hasNext: true },
      {
        incremental: [{ data: { name: 'Оксана' }, path: ['community', 'keeper'], label: 'who' }],
        hasNext: false,
      },
    ]);
    expect(mergeParts(parts)).toEqual(whole);
  });

  test('does not keep the first part waiting, and that part ends with a boundary', async () => {
    kolo.services.people.behave({ afterMs: 200 });
    const startedAt = performance.now();
    const { response } = await open({ query });
    const [first] = (await once(response, 'data')) as [Buffer];
    expect(performance.now() - startedAt).toBeLessThan(150);
    expect(first.toString()).toMatch(/"hasNext":true\}\r\n---$/);
    const rest = await buffer(response);
    expect(performance.now() - startedAt).toBeGreaterThan(190);
    expect(rest.toString()).toContain('Оксана');
  });

  test.each([
    [undefined, 'application/json'],
    ['application/json', 'application/json'],
    ['*/*', 'application/json'],
    ['multipart/mixed, application/json', 'application/json'],
    ['multipart/mixed;subscriptionSpec=1.0,application/json', 'application/json'],
    ['application/graphql-response+json', 'application/graphql-response+json'],
  ])('comes with the rest to who accepts %s', async (accept, type) => {
    const answer = await kolo.ask(query, accept ? { accept } : {});
    expect(answer.headers.get('content-type')).toContain(type);
    expect(answer.body).toEqual(whole);
  });

  test('comes as events to who takes events alone', async () => {
    const { text, headers } = await kolo.ask(query, { accept: 'text/event-stream' });
    expect(headers.get('content-type')).toContain('text/event-stream');
    const events = [...text.matchAll(/event: next\ndata: (.*)\n\n/g)].map(([, data]) =>
      JSON.parse(data ?? ''),
    );
    expect(events).toHaveLength(2);
    expect(mergeParts(events as ReceivedPart[])).toEqual(whole);
    expect(text.endsWith('event: complete\ndata:\n\n')).toBe(true);
  });

  test('comes as messages of their own over a WebSocket', async () => {
    const listening = webSocket(`${kolo.url}/graphql`, {}, { query });
    await listening.over();
    expect(listening.error).toBeNull();
    expect(listening.told).toHaveLength(2);
    expect(mergeParts(listening.told as ReceivedPart[])).toEqual(whole);
    listening.close();
  });

  test('is in one answer with the rest when nothing of it is left to come', async () => {
    const { response } = await open({ query: query.replace('"who"', '"who", if: false') });
    expect(response.headers['content-type']).toContain('application/json');
    expect(JSON.parse((await buffer(response)).toString())).toEqual(whole);
  });

  test('has no tag, be it asked for by GET', async () => {
    const answer = await kolo.send(`/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'content-type': 'application/json', accept: byApollo },
    });
    expect(answer.headers.get('content-type')).toContain('multipart/mixed');
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  test.each([
    ['br', createBrotliDecompress],
    ['gzip', createGunzip],
  ] as const)(
    'is packed with %s, and each part can be unpacked as soon as it is there',
    async (name, unpack) => {
      const long = {
        id: 'community_1',
        title: 'x'.repeat(5_000),
        keeper: { __typename: 'Person', id: 'person_1' },
      };
      const body = JSON.stringify({ data: { community: { __typename: 'Community', ...long } } });
      kolo.services.communities.behave({ status: 200, body });
      kolo.services.people.behave({ afterMs: 200 });
      const { response } = await open({ query }, { 'accept-encoding': name });
      expect(response.headers['content-encoding']).toBe(name);
      const startedAt = performance.now();
      const texts: string[] = [];
      for await (const chunk of response.pipe(unpack()) as AsyncIterable<Buffer>) {
        texts.push(chunk.toString());
        if (texts.join('').includes('"hasNext":true')) break;
      }
      expect(performance.now() - startedAt).toBeLessThan(150);
      expect(texts.join('')).toMatch(/"hasNext":true\}\r\n---$/);
    },
  );

  test('has the deadline of the whole request', async () => {
    kolo.services.people.behave('hang');
    const startedAt = performance.now();
    const { response } = await open({ query: query.replace('name', 'late: name') });
    const parts = partsIn((await buffer(response)).toString());
    expect(performance.now() - startedAt).toBeLessThan(900);
    expect(parts[0]).toMatchObject({ data: { community: { keeper: { id: 'person_1' } } } });
    // `name` may not be null, and takes the block with it.
    expect(parts[1]).toMatchObject({
      incremental: [{ data: null, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] }],
      hasNext: false,
    });
  });

  test('of a service that dies in the middle of its answer is missing, with an error, and the answer comes to its end', async () => {
    kolo.services.people.behave('half');
    const { response } = await open({ query });
    const parts = partsIn((await buffer(response)).toString());
    expect(parts.at(-1)).toMatchObject({
      incremental: [
        {
          data: null,
          path: ['community', 'keeper'],
          errors: [{ path: ['community', 'keeper', 'name'], extensions: { code: 'SERVICE_UNAVAILABLE' } }],
        },
      ],
      hasNext: false,
    });
  });

  test('is not worked on for who went away', async () => {
    await withGateway({ serviceDeadlineMs: 2_000, requestDeadlineMs: 3_000 }, async (own) => {
      own.services.people.behave({ afterMs: 200 });
      const deep =
        '{ community { id keeper { id ... @defer { mentor { name ... @defer { storyCount } } } } } }';
      const { response, close } = await open({ query: deep }, {}, own);
      await once(response, 'data');
      response.on('error', () => undefined);
      close();
      const inFlight = async () =>
        /kolo_gateway_admission\{what="in-flight"\} (\d+)/.exec((await own.send('/metrics')).text)?.[1];
      await until(async () => (await inFlight()) === '0');
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(own.services.value.received).toEqual([]);
    });
  });

  test('is counted as one answer', async () => {
    const count = async () =>
      Number(
        /kolo_gateway_requests_total\{operation="Later",outcome="partial"\} (\d+)/.exec(
          (await kolo.send('/metrics')).text,
        )?.[1] ?? 0,
      );
    expect(await count()).toBe(0);
    kolo.services.people.behave('break');
    const { response } = await open({ query: `query Later ${query}` });
    await buffer(response);
    await until(async () => (await count()) === 1);
  });

  test('is counted, with the reason, where it comes with the rest all the same', async () => {
    await withGateway({}, async (fresh) => {
      const countsOf = async () =>
        (await fresh.send('/metrics')).text
          .split('\n')
          .filter((line) => line.startsWith('kolo_gateway_undeferred_total{'))
          .sort();
      const answered = async (body: object) => {
        const { response } = await open(body, {}, fresh);
        expect(response.headers['content-type']).toMatch(/^application\/json/);
        return JSON.parse((await buffer(response)).toString()) as unknown;
      };
      expect(await countsOf()).toEqual([]);
      await answered({ query: '{ stories ... @defer(if: false) { me { name } } }' });
      await answered({
        query:
          'mutation { a: rename(name: "A") { id ... @defer { name } } b: rename(name: "B") { id ... @defer { name } } }',
      });
      expect(await answered({ query: '{ oldest { id ... @defer { pupil { byline } } } }' })).toEqual({
        data: { oldest: { id: 'person_1', pupil: { byline: 'by Iskra' } } },
      });
      // Who takes no parts is not told of.
      await fresh.ask('{ oldest { id ... @defer { pupil { byline } } } }');
      expect(await countsOf()).toEqual([
        'kolo_gateway_undeferred_total{reason="mutations"} 1',
        'kolo_gateway_undeferred_total{reason="no-plan"} 1',
        'kolo_gateway_undeferred_total{reason="nothing-later"} 1',
      ]);
    });
  });

  test('can be in a trusted document', async () => {
    const trustedDocuments = new Map([['later', query]]);
    await withGateway({ trustedDocuments, freeDocuments: 'none' }, async (strict) => {
      const { response } = await open({ documentId: 'later' }, {}, strict);
      expect(mergeParts(partsIn((await buffer(response)).toString()))).toEqual(whole);
      const { response: other } = await open({ query: query.replace('who', 'other') }, {}, strict);
      expect(other.statusCode).toBe(403);
      expect(other.headers['content-type']).toContain('application/json');
    });
  });
});

test.each([
  ['a label that is a variable', 'query ($l: String) { me { ... @defer(label: $l) { name } } }', 'label'],
  [
    'a label that is used twice',
    '{ me { ... @defer(label: "a") { name } friend { ... @defer(label: "a") { name } } } }',
    'label',
  ],
  ['a root field of a mutation', 'mutation { ... @defer { rename(name: "x") { id } } }', 'root'],
  ['a field', '{ me @defer { name } }', 'may not be used on FIELD'],
])('A document that defers with %s is not valid', async (_what, wrong, reason) => {
  const answer = await kolo.ask(wrong);
  expect(answer.status).toBe(400);
  expect(answer.body.errors?.[0]).toMatchObject({
    message: expect.stringContaining(reason),
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
});

test('The schema says that something can be deferred', async () => {
  const { body } = await kolo.ask(
    '{ __schema { directives { name locations args { name } } } }',
    await kolo.signIn(),
  );
  const { directives } = body.data?.['__schema'] as { directives: { name: string }[] };
  expect(directives.find(({ name }) => name === 'defer')).toEqual({
    name: 'defer',
    locations: ['FRAGMENT_SPREAD', 'INLINE_FRAGMENT'],
    args: [{ name: 'label' }, { name: 'if' }],
  });
});
