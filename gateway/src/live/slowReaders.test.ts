import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { webSocket } from '../fixtures/liveClients.ts';
import type { LiveGateway } from '../fixtures/liveGateway.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';
import { until } from '../fixtures/until.ts';

const asked = {
  query: 'subscription ($in: ID!) { posted(in: $in) { title } }',
  variables: { in: 'коло' },
};
const large = 'x'.repeat(200_000);

let kolo: LiveGateway;
beforeAll(async () => {
  kolo = await startLiveGateway();
});
afterAll(() => kolo.stop());
afterEach(() => until(async () => (await kolo.gauge('connections')) === 0));

const endedOf = async (reason: string) => {
  const text = await kolo.gateway.health.metrics.getSingleMetricAsString('kolo_gateway_live_ended_total');
  return Number(new RegExp(`reason="${reason}"\\} (\\d+)`).exec(text)?.[1] ?? 0);
};

/** Posts until somebody was too slow; gives back how many posts that took. */
async function postUntilTooSlow(): Promise<number> {
  const before = await endedOf('TOO_SLOW');
  for (let posts = 1; posts <= 400; posts += 1) {
    kolo.posts.post('коло', large);
    await pause(5);
    if ((await endedOf('TOO_SLOW')) > before) return posts;
  }
  throw new Error('Nobody was too slow');
}

test('A WebSocket that is not read is closed with the reason; who reads beside it hears everything', async () => {
  const socket = new WebSocket(kolo.socketUrl, 'graphql-transport-ws', {
    headers: { 'accept-language': 'en' },
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: asked }));
  const quick = webSocket(kolo.url, {}, asked);
  await kolo.listening(2);
  socket.pause();

  const posts = await postUntilTooSlow();
  expect(await kolo.gauge('subscriptions')).toBe(1);
  expect(await quick.next(posts)).toHaveLength(posts);

  const closed = once(socket, 'close');
  socket.resume();
  const [code, reason] = (await closed) as [number, Buffer];
  expect([code, reason.toString()]).toEqual([1013, 'Too much was left unread. Please connect again.']);
  quick.close();
});

test('A stream that is not read is ended, with the reason as its last words', async () => {
  const asking = request(kolo.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', 'accept-language': 'en' },
  });
  asking.end(JSON.stringify(asked));
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  await kolo.listening(1);
  await postUntilTooSlow();
  expect(await kolo.gauge('subscriptions')).toBe(0);
  let text = '';
  response.on('data', (chunk: Buffer) => (text = (text + chunk.toString()).slice(-300)));
  response.on('error', () => undefined);
  await once(response, 'close');
  expect(text).toContain('event: next\ndata: {"errors":[{"message":"Too much was left unread.');
  expect(text).not.toContain('event: complete');
});

test('A connection that is dead is noticed by its silence', async () => {
  const socket = new WebSocket(kolo.socketUrl, 'graphql-transport-ws', { autoPong: false });
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  const closed = once(socket, 'close');
  const startedAt = performance.now();
  expect(((await closed) as [number])[0]).toBe(1006);
  expect(performance.now() - startedAt).toBeLessThan(26_000);
}, 40_000);
