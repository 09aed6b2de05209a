import { createAccessTokens, createInternalTokens, generateSigningKey } from '@kolo/auth';
import { UnsecuredJWT } from 'jose';
import type { FixtureGateway } from './fixtures/fixtureGateway.ts';
import { oksana, startGateway } from './fixtures/fixtureGateway.ts';

let kolo: FixtureGateway;
beforeAll(async () => {
  kolo = await startGateway();
});
afterAll(() => kolo.stop());
beforeEach(() => {
  kolo.reset();
  kolo.identity.viewers.set('session_1', oksana);
});

const query = '{ stories }';
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const person = { personId: 'person_1', sessionId: 'session_1' };

describe('A service is told', () => {
  test('who signed in, by a token of the gateway; never the token of the caller', async () => {
    const headers = await kolo.signIn();
    const { status } = await kolo.ask(query, {
      ...headers,
      cookie: 'kolo=1',
      'x-request-id': 'request-of-oksana',
    });
    expect(status).toBe(200);
    const [call] = kolo.services.value.received;
    expect(await kolo.vouchedFor(call)).toMatchObject(oksana);
    expect(call?.headers['x-request-id']).toBe('request-of-oksana');
    expect(call?.headers.cookie).toBeUndefined();
    expect(JSON.stringify(kolo.services.value.received)).not.toContain(headers.authorization.slice(-40));
  });

  test('which machine calls, by its API token', async () => {
    const { status } = await kolo.ask(query, bearer('kolo_relay'));
    expect(status).toBe(200);
    const [call] = kolo.services.value.received;
    expect(await kolo.vouchedFor(call)).toMatchObject({
      kind: 'MACHINE',
      tokenId: 'token_1',
      scopes: ['contributions:relay'],
    });
    expect(JSON.stringify(call)).not.toContain('kolo_relay');
  });

  test('that nobody signed in, where no token was shown', async () => {
    const { status } = await kolo.ask(query, { 'accept-language': 'ru, uk;q=0.5' });
    expect(status).toBe(200);
    expect(await kolo.vouchedFor(kolo.services.value.received[0])).toMatchObject({
      kind: 'ANONYMOUS',
      personId: null,
      roles: [],
      languages: ['ru', 'uk'],
    });
    expect(kolo.identity.asked).toHaveLength(0);
  });

  test('the languages of the request before those of the profile', async () => {
    await kolo.ask(query, { ...(await kolo.signIn()), 'accept-language': 'en-GB' });
    await kolo.ask(query, await kolo.signIn());
    const [asked, silent] = kolo.services.value.received;
    expect((await kolo.vouchedFor(asked)).languages).toEqual(['en-GB', 'uk']);
    expect((await kolo.vouchedFor(silent)).languages).toEqual(['uk']);
  });

  test('with one token as long as it lives, and with a new one before it ends', async () => {
    const tokenAfter = async (ms: number) => {
      kolo.clock.time += ms;
      await kolo.ask(query);
      return kolo.services.value.received.at(-1)?.headers.authorization;
    };
    const first = await tokenAfter(0);
    expect(await tokenAfter(40_000)).toBe(first);
    const second = await tokenAfter(10_000);
    expect(second).not.toBe(first);
    await expect(kolo.vouchedFor({ headers: { authorization: second } })).resolves.toBeDefined();
  });

  test('no scope of the gateway, even when identity should say so', async () => {
    kolo.identity.viewers.set('kolo_odd', { ...oksana, kind: 'MACHINE', scopes: ['gateway', 'people:read'] });
    await kolo.ask(query, bearer('kolo_odd'));
    expect((await kolo.vouchedFor(kolo.services.value.received[0])).scopes).toEqual(['people:read']);
  });
});

describe('A caller gets 401 and is told to sign in again', () => {
  const bad: [string, () => Promise<string> | string][] = [
    [
      'for a token of a wrong key',
      async () =>
        createAccessTokens({ privateKey: await generateSigningKey(), clock: kolo.clock }).issue(person),
    ],
    [
      'for an unsigned token',
      () =>
        new UnsecuredJWT({ sid: 'session_1' })
          .setIssuer('kolo-identity')
          .setAudience('kolo')
          .setSubject('person_1')
          .encode(),
    ],
    [
      'for an internal token',
      async () =>
        createInternalTokens({ privateKey: await generateSigningKey(), clock: kolo.clock }).issue(oksana),
    ],
    [
      'for an expired token',
      async () => {
        const token = await kolo.identity.accessToken(person);
        kolo.clock.time += 601_000;
        return token;
      },
    ],
    [
      'for a revoked session',
      () => {
        kolo.identity.viewers.delete('session_1');
        return kolo.identity.accessToken(person);
      },
    ],
    ["for another person's session", () => kolo.identity.accessToken({ ...person, personId: 'person_2' })],
    ['for an unknown API token', () => 'kolo_unknown'],
    ['for words', () => 'let me in'],
    ['for nothing', () => ''],
  ];

  test.each(bad)('%s', async (_what, make) => {
    const { status, body, headers } = await kolo.ask(query, {
      ...bearer(await make()),
      'accept-language': 'uk',
    });
    expect(status).toBe(401);
    expect(body).toEqual({
      errors: [
        { message: 'Ваш вхід більше не дійсний. Увійдіть ще раз.', extensions: { code: 'UNAUTHENTICATED' } },
      ],
    });
    expect(headers.get('www-authenticate')).toContain('Bearer');
    expect(kolo.services.value.received).toHaveLength(0);
  });

  test('for a token that ends while it is still remembered', async () => {
    const headers = bearer(await kolo.identity.accessToken(person));
    kolo.clock.time += 595_000;
    expect((await kolo.ask(query, headers)).status).toBe(200);
    kolo.clock.time += 5_000;
    expect((await kolo.ask(query, headers)).status).toBe(401);
  });

  test('for another scheme, in their language', async () => {
    const sentences = await Promise.all(
      ['ru', 'en', 'kk'].map(async (language) => {
        const { status, body } = await kolo.ask(query, {
          authorization: 'Basic eDp5',
          'accept-language': language,
        });
        expect(status).toBe(401);
        return body.errors?.[0]?.message;
      }),
    );
    expect(sentences).toEqual([
      'Ваш вход больше не действителен. Войдите ещё раз.',
      'Your sign-in is no longer valid. Please sign in again.',
      'Your sign-in is no longer valid. Please sign in again.',
    ]);
  });
});

describe('What identity said', () => {
  test('is believed for a moment, so that it is asked once for many requests', async () => {
    const headers = await kolo.signIn();
    await Promise.all([1, 2, 3, 4].map(() => kolo.ask(query, headers)));
    kolo.clock.time += 3_900;
    await kolo.ask(query, headers);
    expect(kolo.identity.asked).toEqual([{ sessionId: 'session_1' }]);
  });

  test.each([
    ['session', async () => kolo.signIn(), 'session_1'],
    ['API token', async () => Promise.resolve(bearer('kolo_brief')), 'kolo_brief'],
  ])('is forgotten within 5 s: a revoked %s ends', async (_what, headersOf, key) => {
    kolo.identity.viewers.set(key, oksana);
    const headers = await headersOf();
    expect((await kolo.ask(query, headers)).status).toBe(200);
    kolo.identity.viewers.delete(key);
    kolo.clock.time += 5_000;
    expect((await kolo.ask(query, headers)).status).toBe(401);
  });

  test('is forgotten within 5 s: a revoked role reaches no service', async () => {
    const headers = await kolo.signIn();
    await kolo.ask(query, headers);
    kolo.identity.viewers.set('session_1', { ...oksana, roles: [] });
    kolo.clock.time += 5_000;
    await kolo.ask(query, headers);
    const [before, after] = await Promise.all(
      kolo.services.value.received.map((call) => kolo.vouchedFor(call)),
    );
    expect(before?.roles).toHaveLength(1);
    expect(after?.roles).toEqual([]);
  });
});

describe('While identity is away', () => {
  test('a signed-in caller is told so, and not taken for somebody anonymous', async () => {
    const headers = await kolo.signIn();
    kolo.identity.behave('fail');
    const {
      status,
      body,
      text,
      headers: answered,
    } = await kolo.ask(query, { ...headers, 'accept-language': 'en' });
    expect(status).toBe(503);
    expect(answered.get('retry-after')).toBe('2');
    expect(body.errors).toEqual([
      {
        message: 'Your sign-in cannot be checked at the moment. Please try again in a few seconds.',
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      },
    ]);
    expect(text).not.toContain('secret');
    expect(kolo.services.value.received).toHaveLength(0);
  });

  test('the anonymous are served, and nothing of the failure is remembered afterwards', async () => {
    const headers = await kolo.signIn();
    kolo.identity.behave('fail');
    expect((await kolo.ask(query)).status).toBe(200);
    expect((await kolo.ask(query, headers)).status).toBe(503);
    kolo.identity.behave('answer');
    expect((await kolo.ask(query, headers)).status).toBe(200);
  });
});
