import { once } from 'node:events';
import { request } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import {
  createInternalTokens,
  createInternalTokenVerifier,
  generateSigningKey,
  publicJwks,
} from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { createLiveFeed, createLivePublisher } from '@kolo/live';
import { closeServer, createHealth, createLogger, listen, newId, systemClock } from '@kolo/runtime';
import type { Health } from '@kolo/runtime';
import { openTestStores, personViewer } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import type { BaseContext } from '../context.ts';
import { bellsSchema, hearing } from '../fixtures/bells.ts';
import { createTranslate } from '../user-error/translate.ts';
import { createSubgraphServer } from './subgraph-server.ts';

const key = await generateSigningKey();
const tokens = createInternalTokens({ privateKey: key, clock: systemClock });
const { verify } = createInternalTokenVerifier({ publicKeys: publicJwks(key), clock: systemClock });
const viewer = personViewer(newId('person'));
const logger = createLogger('test', 'silent');
const service = 'bells';

let stores: TestStores;
let health: Health;
let server: Server;
let port: number;
let contexts: number;

beforeEach(async () => {
  contexts = 0;
  hearing.listeners = new Set([viewer.personId]);
  hearing.silent = new Set();
  stores = openTestStores();
  const { redis, namespace } = stores;
  const connection = await stores.connect('value');
  health = createHealth({});
  server = await createSubgraphServer<BaseContext>({
    schema: bellsSchema(),
    verify,
    createContext: (known, clientAddress, hear) => {
      contexts += 1;
      return {
        viewer: known,
        clock: systemClock,
        logger,
        connection,
        translate: createTranslate(),
        clientAddress,
        hear,
      };
    },
    live: createLiveFeed({ redis, namespace, service, logger }),
    health,
    logger,
  });
  port = await listen(server, 0);
});
afterEach(async () => {
  await closeServer(server, 0);
  await stores.close();
});

let rung = 0;
const ring = (bell: string, ...ids: string[]) =>
  createLivePublisher({ ...stores, service }).publish([
    {
      topic: `bell:${bell}`,
      type: 'rang',
      about: ids,
      at: '2026-03-02T09:00:00.000Z',
      key: String((rung += 1)),
    },
  ]);

interface Event {
  id?: string;
  event?: string;
  data?: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } | null;
}

/** A stream as the gateway reads it, event by event; comments are left out. */
class Stream {
  #text = '';
  readonly response: IncomingMessage;
  constructor(response: IncomingMessage) {
    this.response = response.setEncoding('utf8');
    response.on('data', (chunk: string) => (this.#text += chunk));
    response.on('error', () => undefined);
  }
  async next(): Promise<Event | 'end'> {
    for (;;) {
      const end = this.#text.indexOf('\n\n');
      if (end < 0) {
        if (this.response.readableEnded || this.response.destroyed) return 'end';
        await Promise.race([once(this.response, 'data'), once(this.response, 'close')]);
        continue;
      }
      const block = this.#text.slice(0, end);
      this.#text = this.#text.slice(end + 2);
      if (!block.startsWith(':')) return this.#read(block);
    }
  }
  #read(block: string): Event {
    const lines = block.split('\n').map((line) => line.split(/: ?(.*)/s));
    const { data, ...rest } = Object.fromEntries(lines) as Record<string, string>;
    return { ...rest, ...(data !== undefined && { data: data ? JSON.parse(data) : null }) };
  }
}

async function open(
  query: string,
  { as = viewer, after }: { as?: Viewer; after?: string | undefined } = {},
): Promise<Stream> {
  const asked = request({
    port,
    host: '127.0.0.1',
    path: '/graphql',
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream, application/json',
      authorization: `Bearer ${await tokens.issue(as)}`,
      ...(after !== undefined && { 'last-event-id': after }),
    },
  });
  asked.on('error', () => undefined);
  asked.end(JSON.stringify({ query, variables: { bell: 'door' } }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  return new Stream(response);
}

const listening = 'subscription ($bell: ID!) { r: rang(bell: $bell) { id by } }';
const rang = (id: string) => ({ data: { r: { id, by: viewer.personId } } });
const position = expect.stringMatching(/^\d+-\d+$/) as string;

describe('A subscription of a subgraph', () => {
  test('is a stream of what happens from then on, each event with the position after it', async () => {
    await ring('door', 'before');
    const stream = await open(listening);
    expect(stream.response.headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(await stream.next()).toEqual({ id: position });
    await ring('door', '1');
    await ring('window', '2');
    await ring('door', '3');
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: rang('1') });
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: rang('3') });
    stream.response.destroy();
  });

  test('is carried out anew for each event, in a context of its own', async () => {
    const stream = await open(listening);
    await stream.next();
    const before = contexts;
    await ring('door', '1');
    await ring('door', '2');
    await stream.next();
    await stream.next();
    expect(contexts - before).toBe(2);
    stream.response.destroy();
  });

  test('tells of several values of one message one after the other; only the last has the position after them', async () => {
    const stream = await open(listening);
    await stream.next();
    await ring('door', '1', '2');
    expect(await stream.next()).toEqual({ event: 'next', data: rang('1') });
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: rang('2') });
    stream.response.destroy();
  });

  test('that comes back with its position goes on after it', async () => {
    const stream = await open(listening);
    const began = (await stream.next()) as Event;
    stream.response.destroy();
    await ring('door', '1');
    const again = await open(listening, { after: began.id });
    expect(await again.next()).toEqual({ id: began.id });
    expect(await again.next()).toEqual({ id: position, event: 'next', data: rang('1') });
    again.response.destroy();
  });

  test('that comes back with another one is told of a gap', async () => {
    const stream = await open(listening, { after: '12-5' });
    expect(await stream.next()).toEqual({ id: position });
    const gap = { data: { r: null }, extensions: { gap: true } };
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: gap });
    stream.response.destroy();
  });

  test('ends when the process drains, without saying that it is complete', async () => {
    const stream = await open(listening);
    await stream.next();
    health.startDraining();
    expect(await stream.next()).toBe('end');
    const late = await open(listening);
    expect(await late.next()).toBe('end');
  });

  test('that nobody reads any more is listened to no more', async () => {
    const stream = await open(listening);
    await stream.next();
    const before = contexts;
    stream.response.destroy();
    await pause(50);
    await ring('door', '1');
    await pause(50);
    expect(contexts).toBe(before);
  });
});

describe('Who listens', () => {
  const refused = (code: string) => ({
    event: 'next',
    data: expect.objectContaining({ errors: [expect.objectContaining({ extensions: { code } })] }) as object,
  });

  test('is asked for before anything is told', async () => {
    const stranger = personViewer(newId('person'));
    const stream = await open(listening, { as: stranger });
    expect(await stream.next()).toMatchObject(refused('FORBIDDEN'));
    expect(await stream.next()).toEqual({ event: 'complete', data: null });
    expect(await stream.next()).toBe('end');
  });

  test('is asked for at each event, also at one that shows nothing: then the stream ends', async () => {
    const stream = await open(listening);
    await stream.next();
    hearing.listeners.clear();
    await ring('door');
    expect(await stream.next()).toMatchObject(refused('FORBIDDEN'));
    expect(await stream.next()).toEqual({ event: 'complete', data: null });
    expect(await stream.next()).toBe('end');
  });

  test('is not told that there is something which they do not see', async () => {
    const stream = await open(listening);
    await stream.next();
    hearing.silent.add('1');
    await ring('door', '1');
    await ring('door', '2');
    expect(await stream.next()).toEqual({ id: position });
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: rang('2') });
    stream.response.destroy();
  });

  test('learns of a failure of a field no more than by a query, and hears on', async () => {
    const stream = await open('subscription ($bell: ID!) { rang(bell: $bell) { id failing } }');
    await stream.next();
    await ring('door', '1');
    const { data } = (await stream.next()) as Event;
    expect(data?.data).toEqual({ rang: { id: '1', failing: null } });
    expect(data?.errors).toMatchObject([
      { message: 'Something went wrong.', extensions: { code: 'INTERNAL' } },
    ]);
    await ring('door', '2');
    expect(await stream.next()).toMatchObject({ data: { data: { rang: { id: '2' } } } });
    stream.response.destroy();
  });

  test('is told what is wrong with what they ask for', async () => {
    const broken = await open('subscription { rang(bell: "broken") { id } }');
    expect(await broken.next()).toMatchObject(refused('BAD_USER_INPUT'));
    const invalid = await open('subscription { rang { id } }');
    expect(invalid.response.statusCode).toBe(400);
    expect(invalid.response.headers['content-type']).toContain('json');
    invalid.response.destroy();
  });
});
