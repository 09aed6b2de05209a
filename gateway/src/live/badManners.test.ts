import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { WebSocket } from 'ws';
import type { LiveGateway } from '../fixtures/liveGateway.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';
import { until } from '../fixtures/until.ts';

const subscription = {
  query: 'subscription ($in: ID!) { posted(in: $in) { title } }',
  variables: { in: 'коло' },
};

let kolo: LiveGateway;
beforeAll(async () => {
  kolo = await startLiveGateway({
    // Also bounds every greeting below.
    initTimeoutMs: 2_000,
    serviceDeadlineMs: 5_000,
    requestDeadlineMs: 6_000,
  });
});
afterAll(() => kolo.stop());
afterEach(async () => {
  kolo.persons.behave('answer');
  kolo.persons.received.length = 0;
  await until(async () => (await kolo.gauge('connections')) === 0);
  expect(await kolo.gauge('subscriptions')).toBe(0);
});

const abandoned = async () => {
  const text = await kolo.gateway.health.metrics.getSingleMetricAsString('kolo_gateway_service_calls_total');
  return Number(/service="people",outcome="abandoned"\} (\d+)/.exec(text)?.[1] ?? 0);
};

/** A WebSocket that has been greeted. */
async function greeted(): Promise<WebSocket> {
  const socket = new WebSocket(kolo.socketUrl, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  return socket;
}

const ofStream = (method: string, search: string, headers: Record<string, string> = {}): ClientRequest => {
  const asking = request(`${kolo.url}/stream${search}`, { method, headers });
  asking.on('error', () => undefined);
  return asking;
};

async function responseOf(asking: ClientRequest): Promise<IncomingMessage> {
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  response.on('error', () => undefined);
  return response;
}

async function reserved(): Promise<string> {
  const asking = ofStream('PUT', '');
  asking.end();
  const response = await responseOf(asking);
  const [token] = (await once(response, 'data')) as [Buffer];
  return token.toString();
}

async function openStream(token: string): Promise<ClientRequest> {
  const asking = ofStream('GET', `?token=${token}`, { accept: 'text/event-stream' });
  asking.end();
  (await responseOf(asking)).resume();
  return asking;
}

describe('A query over a connection that lasts is not worked for', () => {
  const query = { query: '{ me { name } }' };

  test.each<[string, (socket: WebSocket) => void]>([
    ['when it is not wanted any more', (socket) => socket.send('{"id":"1","type":"complete"}')],
    ['when the connection closes', (socket) => socket.close()],
    ['when the connection breaks', (socket) => socket.terminate()],
  ])('%s', async (_when, leave) => {
    const before = await abandoned();
    kolo.persons.behave('hang');
    const socket = await greeted();
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: query }));
    await until(() => kolo.persons.received.length === 1);
    leave(socket);
    await until(async () => (await abandoned()) === before + 1, 1_000);
    socket.terminate();
  });

  test('when it is forgotten, in a stream of many', async () => {
    const before = await abandoned();
    kolo.persons.behave('hang');
    const token = await reserved();
    const stream = await openStream(token);
    const asking = ofStream('POST', `?token=${token}`, { 'content-type': 'application/json' });
    asking.end(JSON.stringify({ ...query, extensions: { operationId: '1' } }));
    expect((await responseOf(asking)).statusCode).toBe(202);
    await until(() => kolo.persons.received.length === 1);
    ofStream('DELETE', `?token=${token}&operationId=1`).end();
    await until(async () => (await abandoned()) === before + 1, 1_000);
    stream.destroy();
  });
});

test('What is asked while its stream closes does not begin', async () => {
  const token = await reserved();
  const stream = await openStream(token);
  const body = JSON.stringify({ ...subscription, extensions: { operationId: '1' } });
  const asking = ofStream('POST', `?token=${token}`, { 'content-type': 'application/json' });
  asking.write(body.slice(0, 20));
  // It has come so far that the stream was found, and waits for the rest of the body.
  await until(async () => (await kolo.gauge('connections')) === 1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  stream.destroy();
  await until(async () => (await kolo.gauge('connections')) === 0);
  asking.end(body.slice(20));
  expect((await responseOf(asking)).statusCode).toBe(404);
  expect(await kolo.gauge('subscriptions')).toBe(0);
});

test('A WebSocket that does not answer to its end is cut off', async () => {
  const socket = createConnection(kolo.port, '127.0.0.1');
  socket.write(
    'GET /graphql HTTP/1.1\r\nhost: kolo\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n' +
      'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n',
  );
  socket.on('error', () => undefined);
  socket.resume();
  const startedAt = performance.now();
  await once(socket, 'close');
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('A message in thousands of pieces is refused', async () => {
  const socket = new WebSocket(kolo.socketUrl, 'graphql-transport-ws');
  socket.on('error', () => undefined);
  await once(socket, 'open');
  const closed = once(socket, 'close');
  for (let piece = 0; piece < 300; piece += 1) socket.send('x', { fin: false });
  expect(((await closed) as [number])[0]).toBe(1008);
});
