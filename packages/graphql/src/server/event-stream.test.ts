import type { Server } from 'node:http';
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
import { openEventStream, openTestStores, personViewer } from '@kolo/testing';
import type { EventStream, StreamEvent, TestStores } from '@kolo/testing';
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

const open = async (
  query: string,
  { as = viewer, after }: { as?: Viewer; after?: string | undefined } = {},
): Promise<EventStream> =>
  openEventStream({
    url: `http://127.0.0.1:${port}`,
    token: await tokens.issue(as),
    query,
    variables: { bell: 'door' },
    after,
  });

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
    stream.close();
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
    stream.close();
  });

  test('tells of several values of one message one after the other; only the last has the position after them', async () => {
    const stream = await open(listening);
    await stream.next();
    await ring('door', '1', '2');
    expect(await stream.next()).toEqual({ event: 'next', data: rang('1') });
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: rang('2') });
    stream.close();
  });

  test('that comes back with its position goes on after it', async () => {
    const stream = await open(listening);
    const began = (await stream.next()) as StreamEvent;
    stream.close();
    await ring('door', '1');
    const again = await open(listening, { after: began.id });
    expect(await again.next()).toEqual({ id: began.id });
    expect(await again.next()).toEqual({ id: position, event: 'next', data: rang('1') });
    again.close();
  });

  test('that comes back with another one is told of a gap', async () => {
    const stream = await open(listening, { after: '12-5' });
    expect(await stream.next()).toEqual({ id: position });
    const gap = { data: { r: null }, extensions: { gap: true } };
    expect(await stream.next()).toEqual({ id: position, event: 'next', data: gap });
    stream.close();
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
    stream.close();
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
    stream.close();
  });

  test('learns of a failure of a field no more than by a query, and hears on', async () => {
    const stream = await open('subscription ($bell: ID!) { rang(bell: $bell) { id failing } }');
    await stream.next();
    await ring('door', '1');
    const { data } = (await stream.next()) as StreamEvent;
    expect(data?.data).toEqual({ rang: { id: '1', failing: null } });
    expect(data?.errors).toMatchObject([
      { message: 'Something went wrong.', extensions: { code: 'INTERNAL' } },
    ]);
    await ring('door', '2');
    expect(await stream.next()).toMatchObject({ data: { data: { rang: { id: '2' } } } });
    stream.close();
  });

  test('is told what is wrong with what they ask for', async () => {
    const broken = await open('subscription { rang(bell: "broken") { id } }');
    expect(await broken.next()).toMatchObject(refused('BAD_USER_INPUT'));
    const invalid = await open('subscription { rang { id } }');
    expect(invalid.response.statusCode).toBe(400);
    expect(invalid.response.headers['content-type']).toContain('json');
    invalid.close();
  });
});
