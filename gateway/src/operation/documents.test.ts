import { createHash } from 'node:crypto';
import type { ViewerClaims } from '@kolo/auth';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { startGateway, withGateway } from '../fixtures/fixtureGateway.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const trusted = 'query Stories { stories }';
const outdated = 'query Gone { somethingThatWas }';
const own = 'query Own { me { name } }';
const english = { 'content-type': 'application/json', 'accept-language': 'en' };
const byMachine = { authorization: 'Bearer kolo_relay' };

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway({
    trustedDocuments: new Map([
      [sha256(trusted), trusted],
      ['stories-1', trusted],
      [sha256(outdated), outdated],
    ]),
  });
});
afterAll(() => kolo.stop());
beforeEach(() => kolo.reset());

const send = (gateway: FixtureGateway, body: object, headers: Record<string, string> = {}) =>
  gateway.send('/graphql', {
    method: 'POST',
    headers: { ...english, ...headers },
    body: JSON.stringify(body),
  });
const persisted = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(text) } });
const codeOf = ({ status, body }: Awaited<ReturnType<typeof send>>) =>
  body.errors ? [status, body.errors[0]?.extensions['code']] : [status, body.data];

const storiesAnswer = [200, { stories: ['a story'] }];

describe('A trusted document', () => {
  test.each([
    ['by its hash', { documentId: sha256(trusted) }],
    ['by its hash, with the name of the algorithm', { documentId: `sha256:${sha256(trusted)}` }],
    ['by another id of the manifest', { documentId: 'stories-1' }],
    ['by the hash of a persisted query', { extensions: persisted(trusted) }],
    ['by its text', { query: trusted }],
    ['by text and hash', { query: trusted, extensions: persisted(trusted) }],
  ])('is carried out for anybody %s', async (_how, body) => {
    expect(codeOf(await send(kolo, body))).toEqual(storiesAnswer);
  });

  test('is found by GET, too', async () => {
    const answer = await kolo.send(`/graphql?documentId=${sha256(trusted)}`, { headers: english });
    expect(codeOf(answer)).toEqual(storiesAnswer);
  });

  test('that fits the schema no longer is told so, and keeps no other from being carried out', async () => {
    const answer = await send(kolo, { documentId: sha256(outdated) });
    expect(codeOf(answer)).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  test('gives its name to the metrics; others are one', async () => {
    await send(kolo, { documentId: sha256(trusted) });
    await send(kolo, { query: own }, byMachine);
    const { text } = await kolo.send('/metrics');
    expect(text).toMatch(/requests_total\{operation="Stories",outcome="whole"\} [1-9]/);
    expect(text).toMatch(/requests_total\{operation="other",outcome="whole"\} [1-9]/);
    expect(text).not.toContain('"Own"');
  });
});

describe('Another document', () => {
  test('of somebody who did not sign in is refused before it is read, and says what to do', async () => {
    for (const query of [own, 'not even GraphQL', '{'.repeat(1_000)]) {
      const answer = await send(kolo, { query });
      expect(codeOf(answer)).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
      expect(answer.body.errors?.[0]?.message).toContain('sign in or use an API token');
    }
  });

  test('of somebody who signed in, and of a machine, is carried out', async () => {
    const answer = [200, { me: { name: 'Оксана' } }];
    expect(codeOf(await send(kolo, { query: own }, await kolo.signIn()))).toEqual(answer);
    expect(codeOf(await send(kolo, { query: own }, byMachine))).toEqual(answer);
  });

  test('does not become everybody’s by having been sent once', async () => {
    await send(kolo, { query: own, extensions: persisted(own) }, byMachine);
    expect(codeOf(await send(kolo, { extensions: persisted(own) }, byMachine))[0]).toBe(200);
    expect(codeOf(await send(kolo, { extensions: persisted(own) }))).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  test.each([
    ['all', [200, 200, 200]],
    ['signed-in', [403, 200, 200]],
    ['machines', [403, 403, 200]],
    ['none', [403, 403, 403]],
  ] as const)('is for %s: nobody, a person, a machine get %j', async (freeDocuments, statuses) => {
    await withGateway({ freeDocuments }, async (other) => {
      const answers = [
        await send(other, { query: own }),
        await send(other, { query: own }, await other.signIn()),
        await send(other, { query: own }, byMachine),
      ];
      expect(answers.map(({ status }) => status)).toEqual(statuses);
    });
  });

  test('by an id that no manifest has is told to reload', async () => {
    const answer = await send(kolo, { documentId: sha256('x') }, byMachine);
    expect(codeOf(answer)).toEqual([400, 'DOCUMENT_NOT_FOUND']);
    expect(answer.body.errors?.[0]?.message).toContain('Reload the page');
  });
});

describe('A document that is called by its hash', () => {
  test('is asked for once, in the words that clients know, and known from then on', async () => {
    const query = 'query Once { me { id } }';
    const unknown = await send(kolo, { extensions: persisted(query) }, byMachine);
    expect(codeOf(unknown)).toEqual([200, 'PERSISTED_QUERY_NOT_FOUND']);
    expect(unknown.body.errors?.[0]?.message).toBe('PersistedQueryNotFound');
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    await send(kolo, { query, extensions: persisted(query) }, byMachine);
    const known = await send(kolo, { extensions: persisted(query) }, byMachine);
    expect(codeOf(known)).toEqual([200, { me: { id: 'person_1' } }]);
  });

  test('is not kept when it is wrong, or its hash is', async () => {
    const wrong = 'query { nothing }';
    expect((await send(kolo, { query: wrong, extensions: persisted(wrong) }, byMachine)).status).toBe(400);
    expect(codeOf(await send(kolo, { extensions: persisted(wrong) }, byMachine))).toEqual([
      200,
      'PERSISTED_QUERY_NOT_FOUND',
    ]);
    const other = await send(kolo, { query: own, extensions: persisted(trusted) }, byMachine);
    expect(codeOf(other)).toEqual([400, 'BAD_REQUEST']);
    for (const persistedQuery of [
      7,
      {},
      { version: 2, sha256Hash: sha256(own) },
      { version: 1, sha256Hash: 'x' },
    ]) {
      expect((await send(kolo, { extensions: { persistedQuery } }, byMachine)).status).toBe(400);
    }
  });
});

describe('A caller has a budget', () => {
  const oksanaAgain: ViewerClaims = {
    kind: 'MACHINE',
    personId: null,
    sessionId: null,
    tokenId: 'token_2',
    roles: [],
    scopes: [],
    languages: [],
  };

  test('that the answer tells of, with what it took', async () => {
    await withGateway({ budgets: { anonymous: 100, person: 0, machine: 30 } }, async (other) => {
      other.identity.viewers.set('kolo_second', oksanaAgain);
      const pay = async (headers: Record<string, string>) => {
        const { status, headers: answered } = await send(other, { query: own }, headers);
        const told = ['x-kolo-cost', 'ratelimit-limit', 'ratelimit-remaining', 'retry-after'];
        return [status, ...told.map((name) => answered.get(name))];
      };
      expect(await pay({})).toEqual([200, '1', '100', '89', null]);
      expect(await pay({})).toEqual([200, '1', '100', '88', null]);
      expect(await pay(await other.signIn())).toEqual([200, '1', null, null, null]);
      for (let left = 29; left >= 0; left -= 1)
        expect(await pay(byMachine)).toEqual([200, '1', '30', String(left), null]);
      const spent = await pay(byMachine);
      expect(spent.slice(0, 4)).toEqual([429, null, '30', '0']);
      expect(Number(spent[4])).toBeGreaterThan(0);
      expect(Number(spent[4])).toBeLessThanOrEqual(60);
      expect((await pay({ authorization: 'Bearer kolo_second' }))[0]).toBe(200);
    });
  });

  test('and no single operation may cost more than a bound, whoever asks', async () => {
    await withGateway({ mostCost: 100 }, async (other) => {
      const query = '{ communities { posts { author { mentor { name } } } } }';
      const answer = await send(other, { query }, byMachine);
      expect(codeOf(answer)).toEqual([400, 'LIMIT_EXCEEDED']);
      expect(answer.body.errors?.[0]?.extensions).toMatchObject({ limit: 'cost', max: 100, cost: 310 });
      expect(other.services.communities.received).toHaveLength(0);
    });
  });
});

describe('Variables', () => {
  const query = 'mutation ($name: String!) { rename(name: $name) { id } }';
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

  test.each([
    ['nested without end', { name: nested(5_000) }, 'valueDepth'],
    [
      'of two hundred thousand values',
      { name: 'x', more: Array.from({ length: 200_000 }, () => 1) },
      'values',
    ],
  ])('%s are refused', async (_what, variables, limit) => {
    const { body } = await send(kolo, { query, variables }, byMachine);
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit });
  });
});
