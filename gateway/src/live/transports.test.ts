import type { Transport } from '../fixtures/liveClients.ts';
import { distinctEvents, multipart, singleEvents, webSocket } from '../fixtures/liveClients.ts';
import type { LiveGateway } from '../fixtures/liveGateway.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';
import { until } from '../fixtures/until.ts';

const transports: [string, Transport][] = [
  ['graphql-transport-ws', webSocket],
  ['server-sent events, distinct connections', distinctEvents],
  ['server-sent events, single connection', singleEvents],
  ['multipart', multipart],
];

const query = 'subscription Posted($in: ID!) { p: posted(in: $in) { title author { name } readBy } }';
const asked = { query, variables: { in: 'коло' } };
const post = (title: string, readBy: string | null = null) => ({
  p: { title, author: { name: 'Оксана' }, readBy },
});

let kolo: LiveGateway;
beforeAll(async () => {
  kolo = await startLiveGateway();
});
afterAll(() => kolo.stop());

describe.each(transports)('By %s', (_name, subscribe) => {
  const listen = (headers: Record<string, string> = {}, what: object = {}) =>
    subscribe(kolo.url, headers, { ...asked, ...what });
  afterEach(() => until(async () => (await kolo.gauge('subscriptions')) === 0));

  test('a subscription is told of each event, with what other services know of it', async () => {
    const listening = listen();
    await kolo.listening(1);
    kolo.posts.post('коло', 'Лист');
    kolo.posts.post('other', 'Not this one');
    kolo.posts.post('коло', 'Second');
    const told = await listening.next(2);
    expect(told.map(({ data }) => data)).toEqual([post('Лист'), post('Second')]);
    expect(told[0]?.extensions).toEqual({ position: expect.stringMatching(/^\d+-\d+$/) });
    expect(listening.isOver).toBe(false);
    listening.close();
  });

  test('it is told as who it is', async () => {
    const { authorization } = await kolo.signIn(7);
    const listening = listen({ authorization });
    await kolo.listening(1);
    kolo.posts.post('коло', 'Mine');
    expect((await listening.next(1))[0]?.data).toEqual(post('Mine', 'person_7'));
    listening.close();
  });

  test('who comes back with a position is told what came since', async () => {
    const first = listen();
    await kolo.listening(1);
    kolo.posts.post('коло', '1');
    const [told] = await first.next(1);
    first.close();
    await until(async () => (await kolo.gauge('subscriptions')) === 0);
    kolo.posts.post('коло', '2');
    const again = listen({}, { extensions: { after: told?.extensions?.position } });
    await kolo.listening(1);
    kolo.posts.post('коло', '3');
    expect((await again.next(2)).map(({ data }) => data)).toEqual([post('2'), post('3')]);
    again.close();
  });

  test('who may not listen is told so, and that it is over', async () => {
    const listening = listen({}, { variables: { in: 'secret' } });
    await listening.over();
    expect(listening.told).toMatchObject([
      { data: { p: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ]);
    expect(listening.error).toBeNull();
  });

  test('a document that is wrong is refused as it is in a request', async () => {
    const listening = listen({}, { query: 'subscription { posted { title } }' });
    await listening.over();
    expect(listening.told).toEqual([]);
    expect(listening.error).not.toBeNull();
    expect(await kolo.gauge('upstreams')).toBe(0);
  });

  test('a token that is wrong is refused', async () => {
    const listening = listen({ authorization: 'Bearer nonsense' });
    await listening.over();
    expect(listening.told).toEqual([]);
    expect(listening.error).not.toBeNull();
  });

  test('the service is left alone when nobody listens any more', async () => {
    const listening = listen();
    await kolo.listening(1);
    expect(kolo.posts.open).toBe(1);
    listening.close();
    await until(() => kolo.posts.open === 0);
    expect(await kolo.gauge('upstreams')).toBe(0);
    expect(await kolo.gauge('feeds')).toBe(0);
  });
});

describe.each(transports.filter(([name]) => name !== 'multipart'))('By %s, too', (_name, subscribe) => {
  test('a query and a mutation are answered, and are over', async () => {
    const query = subscribe(kolo.url, {}, { query: '{ me { name } }' });
    await query.over();
    expect(query.told).toEqual([{ data: { me: { name: 'Оксана' } } }]);
    const mutation = subscribe(kolo.url, {}, { query: 'mutation { publish(title: "x") { title } }' });
    await mutation.over();
    expect(mutation.told).toEqual([{ data: { publish: { title: 'x' } } }]);
    for (const one of [query, mutation]) one.close();
  });
});

test('A plain request for a subscription is told how it is to be asked for', async () => {
  for (const accept of ['application/json', '*/*', 'multipart/mixed']) {
    const response = await fetch(kolo.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, 'accept-language': 'en' },
      body: JSON.stringify(asked),
    });
    expect([accept, await response.text()]).toEqual([accept, expect.stringMatching(/Open a stream|accept/)]);
  }
});
