import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { startGateway, withGateway } from '../fixtures/fixtureGateway.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

const json = { 'content-type': 'application/json' };
const long = (length: number) => ({
  status: 200,
  body: JSON.stringify({ data: { stories: Array.from({ length }, (_, index) => `story ${index}`) } }),
});

/** As it comes over the wire: `fetch` would unpack it. */
async function raw(query: string, headers: Record<string, string>) {
  const asked = request(`${kolo.url}/graphql`, { method: 'POST', headers: { ...json, ...headers } });
  asked.end(JSON.stringify({ query }));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return { headers: answer.headers, body: await buffer(answer) };
}

const unpack = { br: brotliDecompressSync, gzip: gunzipSync };

describe('A long answer', () => {
  test.each([
    ['gzip, deflate, br', 500, 'br'],
    ['gzip, deflate, br', 5_000, 'br'],
    ['gzip', 500, 'gzip'],
    ['gzip;q=1.0, br;q=0', 5_000, 'gzip'],
    ['BR', 500, 'br'],
  ] as const)('is packed for who accepts %s (%d entries): %s', async (accept, entries, encoding) => {
    kolo.services.value.behave(long(entries));
    const { headers, body } = await raw('{ stories }', { 'accept-encoding': accept });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toContain('accept-encoding');
    expect(Number(headers['content-length'])).toBe(body.length);
    const plain = unpack[encoding](body).toString();
    expect(JSON.parse(plain).data.stories).toHaveLength(entries);
    expect(body.length).toBeLessThan(plain.length / 3);
  });

  test.each([undefined, 'deflate', 'br;q=0', 'gzip-of-my-own', 'identity'])(
    'is not packed for who accepts %s',
    async (accept) => {
      kolo.services.value.behave(long(500));
      const { headers, body } = await raw('{ stories }', accept ? { 'accept-encoding': accept } : {});
      expect(headers['content-encoding']).toBeUndefined();
      expect(JSON.parse(body.toString()).data.stories).toHaveLength(500);
    },
  );

  test('is not packed when it is that of a mutation, beside whose secrets the caller may put texts', async () => {
    const name = 'x'.repeat(5_000);
    kolo.services.people.behave({ status: 200, body: JSON.stringify({ data: { rename: { name } } }) });
    const { headers } = await raw('mutation { rename(name: "x") { name } }', { 'accept-encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
  });
});

test('A short answer is not packed', async () => {
  const { headers } = await raw('{ stories }', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBeUndefined();
});

describe('A query by GET', () => {
  const get = (headers: Record<string, string> = {}, query = '{ stories }') =>
    kolo.send(`/graphql?query=${encodeURIComponent(query)}`, { headers: { ...json, ...headers } });

  test('has a tag, by which the same caller is told that nothing has changed', async () => {
    const first = await get();
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{20,}"$/);
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    expect(first.headers.get('vary')).toContain('authorization');
    const again = await get({ 'if-none-match': `"other", ${tag}` });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    kolo.services.value.behave({ status: 200, body: '{"data":{"stories":["another"]}}' });
    const changed = await get({ 'if-none-match': tag });
    expect([changed.status, changed.body.data]).toEqual([200, { stories: ['another'] }]);
  });

  test('that was answered in part, or not, is not kept', async () => {
    kolo.services.value.behave('break');
    const partial = await get({}, '{ stories me { name } }');
    expect([partial.headers.get('etag'), partial.headers.get('cache-control')]).toEqual([null, 'no-store']);
    const wrong = await get({}, '{ nothing }');
    expect([wrong.headers.get('etag'), wrong.headers.get('cache-control')]).toEqual([null, 'no-store']);
  });

  test('is the only one that is: a POST is kept by nobody', async () => {
    const { headers } = await kolo.ask('{ stories }');
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store']);
  });
});

describe('A gateway that has too much to do', () => {
  test('says so at once, in the reader’s language, and when to come back', async () => {
    await withGateway(
      { mostInFlight: 1, requestDeadlineMs: 1_000, serviceDeadlineMs: 1_000 },
      async (small) => {
        small.services.value.behave({ afterMs: 400 });
        const answers = await Promise.all(
          Array.from({ length: 8 }, () => small.ask('{ stories }', { 'accept-language': 'uk' })),
        );
        const refused = answers.filter(({ status }) => status === 503);
        expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(1);
        expect(refused.length).toBeGreaterThanOrEqual(6);
        for (const { headers, body } of refused) {
          expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
          expect(body.errors).toEqual([
            {
              message: 'Зараз забагато запитів одночасно. Спробуйте ще раз за кілька секунд.',
              extensions: { code: 'SERVICE_UNAVAILABLE' },
            },
          ]);
        }
        expect((await small.ask('{ stories }')).status).toBe(200);
        expect((await small.send('/livez')).status).toBe(200);
      },
    );
  });
});
