import { once } from 'node:events';
import { createConnection } from 'node:net';
import { WebSocket } from 'ws';
import type { LiveGateway } from '../fixtures/liveGateway.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';
import { until } from '../fixtures/until.ts';

let kolo: LiveGateway;
beforeAll(async () => {
  kolo = await startLiveGateway({
    // Long enough for a machine that stands still for a moment: it also bounds every greeting below.
    initTimeoutMs: 2_000,
    liveLimits: { connectionsPerCaller: 3, subscriptionsPerCaller: 4, operationsPerConnection: 3 },
  });
});
afterAll(() => kolo.stop());

type Message = Record<string, unknown> & { type: string };

/** A WebSocket without a client's manners. */
class Wire {
  readonly messages: Message[] = [];
  closed: { code: number; reason: string } | null = null;
  readonly socket: WebSocket;
  constructor(protocol: string | string[] = 'graphql-transport-ws', headers: Record<string, string> = {}) {
    this.socket = new WebSocket(kolo.socketUrl, protocol, {
      headers: { 'accept-language': 'en', ...headers },
    });
    this.socket.on('message', (data: Buffer) => this.messages.push(JSON.parse(data.toString()) as Message));
    this.socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }));
    this.socket.on('error', () => undefined);
  }
  async send(message: unknown): Promise<this> {
    if (this.socket.readyState === WebSocket.CONNECTING) await once(this.socket, 'open');
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    return this;
  }
  async greet(payload?: object): Promise<this> {
    await this.send({ type: 'connection_init', payload });
    await until(() => this.messages.some(({ type }) => type === 'connection_ack') || this.closed !== null);
    return this;
  }
  subscribe(id: string, payload: object = asked): Promise<this> {
    return this.send({ id, type: 'subscribe', payload });
  }
  async close(): Promise<{ code: number; reason: string }> {
    await until(() => this.closed !== null);
    return this.closed ?? { code: 0, reason: '' };
  }
  of(id: string): Message[] {
    return this.messages.filter((message) => message['id'] === id);
  }
}
const asked = {
  query: 'subscription ($in: ID!) { posted(in: $in) { title } }',
  variables: { in: 'коло' },
};
const open: Wire[] = [];
const newWire = (...args: ConstructorParameters<typeof Wire>) => {
  const wire = new Wire(...args);
  open.push(wire);
  return wire;
};
afterEach(async () => {
  for (const { socket } of open.splice(0)) socket.terminate();
  await until(async () => (await kolo.gauge('connections')) === 0);
  expect(await kolo.gauge('subscriptions')).toBe(0);
});

describe('The protocol', () => {
  test('is the only one that is spoken', async () => {
    // Who insists on another one is told by the answer that there is none, and gives up.
    expect(await newWire('graphql-ws').close()).toMatchObject({ code: 1006 });
    expect(await newWire([]).close()).toMatchObject({ code: 4406 });
  });

  test('begins with a greeting, in time', async () => {
    expect(await newWire().close()).toMatchObject({ code: 4408 });
    expect(await (await newWire().subscribe('1')).close()).toMatchObject({ code: 4401 });
    const twice = await (await newWire().greet()).send({ type: 'connection_init' });
    expect(await twice.close()).toMatchObject({ code: 4429 });
  });

  test.each([
    ['no JSON', 'word'],
    ['a list', '[]'],
    ['no type', '{}'],
    ['an unknown type', { type: 'start', id: '1' }],
    ['an operation without an id', { type: 'subscribe', payload: asked }],
    ['a message of the server', { type: 'next', id: '1', payload: {} }],
  ])('has no %s', async (_what, message) => {
    const wire = await (await newWire().greet()).send(message);
    expect(await wire.close()).toMatchObject({ code: 4400 });
  });

  test('has an id for each operation that is under way, which can be used again after it', async () => {
    const wire = await newWire().greet();
    await wire.subscribe('1', { query: '{ me { id } }' });
    await until(() => wire.of('1').length === 2);
    await wire.subscribe('1', { query: '{ me { id } }' });
    await until(() => wire.of('1').length === 4);
    expect(wire.of('1').map(({ type }) => type)).toEqual(['next', 'complete', 'next', 'complete']);
    await wire.subscribe('2');
    await wire.subscribe('2');
    expect(await wire.close()).toMatchObject({ code: 4409 });
  });

  test('is answered to a ping, and pings itself by what sockets have for it', async () => {
    const wire = await newWire().greet();
    await wire.send({ type: 'ping' });
    await until(() => wire.messages.some(({ type }) => type === 'pong'));
  });

  test('takes messages of a megabyte and no more', async () => {
    const wire = await newWire().greet();
    await wire.send({ type: 'ping', payload: { x: 'x'.repeat(1024 * 1024) } });
    expect(await wire.close()).toMatchObject({ code: 1009 });
  });

  test('is spoken at no other address', async () => {
    const socket = createConnection(kolo.port, '127.0.0.1');
    socket.write(
      'GET /elsewhere HTTP/1.1\r\nhost: x\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13\r\n\r\n',
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 404/);
    socket.destroy();
  });
});

describe('Who greets', () => {
  test('by a header or in the greeting is who they are', async () => {
    const { authorization } = await kolo.signIn(3);
    const query = { query: '{ me { id } }' };
    for (const wire of [
      await newWire('graphql-transport-ws', { authorization }).greet(),
      await newWire().greet({ Authorization: authorization }),
    ]) {
      await wire.subscribe('1', query);
      await until(() => wire.of('1').length === 2);
      expect(wire.of('1')[0]).toMatchObject({ type: 'next', payload: { data: { me: { id: 'person_1' } } } });
    }
  });

  test('with a token that is wrong is told so in their language, and may come back with another one', async () => {
    const wire = await newWire().greet({ authorization: 'Bearer nonsense', 'accept-language': 'uk' });
    expect(await wire.close()).toEqual({
      code: 4403,
      reason: 'Ваш вхід більше не дійсний. Увійдіть ще раз.',
    });
  });

  test('while identity is away is asked to come back later', async () => {
    kolo.identity.behave('fail');
    const wire = await newWire().greet({ authorization: 'Bearer kolo_any' });
    expect(await wire.close()).toMatchObject({ code: 1013 });
    kolo.identity.behave('answer');
  });
});

describe('Limits', () => {
  test('of connections of one caller: who has too many is told so', async () => {
    const wires = [await newWire().greet(), await newWire().greet(), await newWire().greet()];
    const more = await newWire().greet();
    expect(await more.close()).toEqual({
      code: 1013,
      reason: 'There are too many connections: 3 are allowed. Close another one.',
    });
    expect(wires.map(({ closed }) => closed)).toEqual([null, null, null]);
  });

  test('of operations of one connection, and of subscriptions of one caller', async () => {
    const [one, another] = [await newWire().greet(), await newWire().greet()];
    for (const id of ['1', '2', '3']) await one.subscribe(id);
    await one.subscribe('4');
    await until(() => one.of('4').length > 0);
    const refusal = (max: number) => ({
      type: 'error',
      payload: [
        {
          message: `There are too many subscriptions at a time: ${max} are allowed. End one of the others.`,
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'subscriptions', max },
        },
      ],
    });
    expect(one.of('4')[0]).toMatchObject(refusal(3));
    await kolo.listening(3);
    await another.subscribe('1');
    await kolo.listening(4);
    await another.subscribe('2');
    await until(() => another.of('2').length > 0);
    expect(another.of('2')[0]).toMatchObject(refusal(4));
    await one.send({ id: '1', type: 'complete' });
    await until(async () => (await kolo.gauge('subscriptions')) === 3);
    await another.subscribe('2');
    await kolo.listening(4);
  });

  test('of documents are those of requests', async () => {
    const wire = await newWire().greet();
    await wire.subscribe('1', { query: `subscription { posted(in: "x") { ${'title '.repeat(30)} } }` });
    await until(() => wire.of('1').length > 0);
    expect(wire.of('1')).toMatchObject([
      { type: 'error', payload: [{ extensions: { code: 'LIMIT_EXCEEDED', limit: 'duplicates' } }] },
    ]);
    await wire.subscribe('2', { documentId: 'unknown' });
    await until(() => wire.of('2').length > 0);
    expect(wire.of('2')).toMatchObject([
      { type: 'error', payload: [{ extensions: { code: 'DOCUMENT_NOT_FOUND' } }] },
    ]);
  });
});

test('Equal subscriptions of one person are one for the service, whatever their sign-in', async () => {
  const { authorization, claims } = await kolo.signIn(5);
  kolo.identity.viewers.set('session_5b', { ...claims, sessionId: 'session_5b' });
  const other = await kolo.identity.accessToken({ personId: 'person_5', sessionId: 'session_5b' });
  const stranger = await kolo.signIn(6);
  const [one, another, third] = [
    await newWire().greet({ authorization }),
    await newWire().greet({ authorization: `Bearer ${other}` }),
    await newWire().greet({ authorization: stranger.authorization }),
  ];
  for (const wire of [one, another, third]) await wire?.subscribe('1');
  await kolo.listening(3);
  expect(await kolo.gauge('upstreams')).toBe(2);
  const others = { ...asked, variables: { in: 'other' } };
  await another?.subscribe('2', others);
  await kolo.listening(4);
  expect(await kolo.gauge('upstreams')).toBe(3);
  kolo.posts.post('коло', 'x');
  await until(() => [one, another, third].every((wire) => wire?.of('1').length === 1));
  expect(kolo.posts.open).toBe(3);
});
