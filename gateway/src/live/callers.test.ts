import { setTimeout as pause } from 'node:timers/promises';
import type { Listening, Transport } from '../fixtures/liveClients.ts';
import { distinctEvents, multipart, singleEvents, webSocket } from '../fixtures/liveClients.ts';
import type { LiveGateway } from '../fixtures/liveGateway.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';
import { until } from '../fixtures/until.ts';

const asked = (community = 'коло') => ({
  query: 'subscription ($in: ID!) { posted(in: $in) { title roles } }',
  variables: { in: community },
});
const organiser = [{ role: 'ORGANISER' as const, tenantId: 'tenant_1' }];

let kolo: LiveGateway;
beforeAll(async () => {
  kolo = await startLiveGateway();
});
afterAll(() => kolo.stop());
afterEach(() => until(async () => (await kolo.gauge('subscriptions')) === 0));

/** How long it takes until it is over, in ms of the machine's time. */
async function endsAfter(listening: Listening): Promise<number> {
  const startedAt = performance.now();
  await listening.over(8_000);
  return performance.now() - startedAt;
}
const codes = ({ told }: Listening) =>
  told.flatMap(({ errors }) => errors ?? []).map(({ extensions }) => extensions['code']);

describe('On a WebSocket', () => {
  const subscribe = async (number: number, headers: Record<string, string> = {}) => {
    const { authorization, claims } = await kolo.signIn(number);
    const listening = webSocket(kolo.url, { authorization, 'accept-language': 'uk', ...headers }, asked());
    await kolo.listening(1);
    return { listening, claims };
  };

  test('who signed out hears nothing more, and is told within 5 s', async () => {
    const { listening, claims } = await subscribe(1);
    kolo.identity.viewers.delete(claims.sessionId ?? '');
    expect(await endsAfter(listening)).toBeLessThan(5_000);
    expect(listening.error).toMatchObject({ code: 4401, reason: 'Ваш вхід скасовано. Увійдіть ще раз.' });
    listening.close();
  });

  test('whose token is over hears nothing more, not even what happens in the next moment', async () => {
    const { listening } = await subscribe(2);
    kolo.clock.time += 11 * 60_000;
    kolo.posts.post('коло', 'Too late');
    expect(await endsAfter(listening)).toBeLessThan(1_000);
    expect(listening.error).toMatchObject({
      code: 4403,
      reason: 'Термін входу минув. Оновіть його й під’єднайтеся знову.',
    });
    expect(listening.told).toEqual([]);
    listening.close();
  });

  test('whose token is over is told within 5 s also when nothing happens', async () => {
    const { listening } = await subscribe(3, { 'accept-language': 'ru' });
    kolo.clock.time += 11 * 60_000;
    expect(await endsAfter(listening)).toBeLessThan(5_000);
    expect(listening.error).toMatchObject({
      code: 4403,
      reason: expect.stringContaining('Срок входа истёк'),
    });
    listening.close();
  });

  test('a machine whose token is revoked is told so, too', async () => {
    kolo.identity.viewers.set('kolo_relay', {
      kind: 'MACHINE',
      personId: null,
      sessionId: null,
      tokenId: 'token_1',
      roles: [],
      scopes: [],
      languages: [],
    });
    const listening = webSocket(kolo.url, { authorization: 'Bearer kolo_relay' }, asked());
    await kolo.listening(1);
    kolo.clock.time += 11 * 60_000;
    kolo.posts.post('коло', 'x');
    await listening.next(1);
    kolo.identity.viewers.delete('kolo_relay');
    expect(await endsAfter(listening)).toBeLessThan(5_000);
    expect(listening.error).toMatchObject({ code: 4401 });
    listening.close();
  });

  test('who shows nothing has nothing to lose', async () => {
    const listening = webSocket(kolo.url, {}, asked());
    await kolo.listening(1);
    kolo.clock.time += 11 * 60_000;
    await pause(2_500);
    kolo.posts.post('коло', 'x');
    await listening.next(1);
    expect(listening.isOver).toBe(false);
    listening.close();
  });
});

const streams: [string, Transport, isComplete: boolean][] = [
  ['server-sent events, distinct connections', distinctEvents, true],
  ['server-sent events, single connection', singleEvents, true],
  ['multipart', multipart, false],
];

test.each(streams)('By %s, who signed out is told so', async (_name, subscribe, isComplete) => {
  const { authorization, claims } = await kolo.signIn(4);
  const listening = subscribe(kolo.url, { authorization, 'accept-language': 'en' }, asked());
  await kolo.listening(1);
  kolo.identity.viewers.delete(claims.sessionId ?? '');
  expect(await endsAfter(listening)).toBeLessThan(5_000);
  const ended = [
    { message: 'Your sign-in was ended. Please sign in again.', extensions: { code: 'UNAUTHENTICATED' } },
  ];
  if (isComplete) expect(listening.told).toEqual([{ errors: ended }]);
  else expect(listening.error).toEqual(ended);
  listening.close();
});

describe('Who becomes another viewer while they listen', () => {
  test('hears on as that one, and misses nothing', async () => {
    const { authorization, claims } = await kolo.signIn(5);
    const listening = webSocket(kolo.url, { authorization }, asked());
    await kolo.listening(1);
    kolo.posts.post('коло', '1');
    await listening.next(1);
    const before = kolo.posts.received.length;
    kolo.identity.viewers.set(claims.sessionId ?? '', { ...claims, roles: organiser });
    await until(() => kolo.posts.received.length > before);
    await kolo.listening(1);
    kolo.posts.post('коло', '2');
    const told = await listening.next(2);
    expect(told.map(({ data }) => data)).toEqual([
      { posted: { title: '1', roles: [] } },
      { posted: { title: '2', roles: ['ORGANISER'] } },
    ]);
    expect(kolo.posts.received.at(-1)?.after).toBe(told[0]?.extensions?.position);
    listening.close();
  });

  test('and may not listen any more is told so within 5 s', async () => {
    const { authorization, claims } = await kolo.signIn(6, { roles: organiser });
    const listening = webSocket(kolo.url, { authorization }, asked('secret'));
    await kolo.listening(1);
    kolo.posts.post('secret', '1');
    await listening.next(1);
    kolo.identity.viewers.set(claims.sessionId ?? '', { ...claims, roles: [] });
    expect(await endsAfter(listening)).toBeLessThan(5_000);
    expect(codes(listening)).toEqual(['FORBIDDEN']);
    kolo.posts.post('secret', '2');
    await pause(50);
    expect(listening.told).toHaveLength(2);
    listening.close();
  });
});

test('Many who listen are asked about together', async () => {
  const all = await Promise.all(
    Array.from({ length: 30 }, async (_, index) => {
      const { authorization } = await kolo.signIn(100 + index);
      return webSocket(kolo.url, { authorization }, asked());
    }),
  );
  await kolo.listening(30);
  await pause(2_100);
  kolo.identity.asked.length = 0;
  await until(() => kolo.identity.asked.length > 0);
  await pause(200);
  expect(kolo.identity.asked).toHaveLength(1);
  expect(kolo.identity.asked[0]).toHaveLength(30);
  for (const listening of all) listening.close();
});

test('While nobody can say who they are, they hear nothing; and what they missed when it can be said again', async () => {
  const { authorization } = await kolo.signIn(7);
  const listening = webSocket(kolo.url, { authorization }, asked());
  await kolo.listening(1);
  kolo.posts.post('коло', '1');
  await listening.next(1);
  kolo.identity.behave('fail');
  await pause(7_500);
  kolo.posts.post('коло', '2');
  kolo.posts.post('коло', '3');
  await pause(300);
  expect(listening.told).toHaveLength(1);
  kolo.identity.behave('answer');
  const told = await listening.next(3);
  expect(told.map(({ data }) => data)).toMatchObject(['1', '2', '3'].map((title) => ({ posted: { title } })));
  listening.close();
});
