import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { createLogger } from '@kolo/runtime';
import type { Told } from '../fixtures/liveClients.ts';
import { distinctEvents, multipart, webSocket } from '../fixtures/liveClients.ts';
import type { LiveGateway } from '../fixtures/liveGateway.ts';
import { startLiveGateway } from '../fixtures/liveGateway.ts';
import { until } from '../fixtures/until.ts';
import type { ServerEvent } from './upstream/serverEvents.ts';
import { readServerEvents } from './upstream/serverEvents.ts';
import type { Told as ToldOfService } from './upstream/upstream.ts';
import { Upstream } from './upstream/upstream.ts';

const query = 'subscription ($in: ID!) { p: posted(in: $in) { title author { name } } }';
const asked = { query, variables: { in: 'коло' } };
const titles = (told: Told[]) =>
  told.map(({ data, extensions }) =>
    extensions?.gap === true ? 'gap' : (data?.['p'] as { title: string } | null)?.title,
  );

let kolo: LiveGateway;
beforeEach(async () => {
  kolo = await startLiveGateway();
});
afterEach(() => kolo.stop());

describe('A service behind', () => {
  test('that breaks its streams is asked again, and nobody misses anything', async () => {
    const listening = webSocket(kolo.url, {}, asked);
    await kolo.listening(1);
    kolo.posts.post('коло', '1');
    await listening.next(1);
    for (const title of ['2', '3']) {
      kolo.posts.breakStreams();
      kolo.posts.post('коло', title);
      await listening.next(Number(title));
    }
    expect(titles(listening.told)).toEqual(['1', '2', '3']);
    listening.close();
  });

  test('that stops and starts again goes on where it was, for who came before its first event, too', async () => {
    const all = [webSocket, distinctEvents, multipart].map((subscribe) => subscribe(kolo.url, {}, asked));
    await kolo.listening(3);
    await kolo.posts.stop();
    kolo.posts.post('коло', 'meanwhile');
    await pause(500);
    await kolo.posts.startAgain();
    kolo.posts.post('коло', 'after');
    for (const listening of all) expect(titles(await listening.next(2))).toEqual(['meanwhile', 'after']);
    for (const listening of all) listening.close();
  });

  test('that cannot say what was missed makes a gap, of which everybody is told at once', async () => {
    const all = [webSocket, distinctEvents, multipart].map((subscribe) => subscribe(kolo.url, {}, asked));
    await kolo.listening(3);
    kolo.posts.post('коло', '1');
    for (const listening of all) await listening.next(1);
    kolo.posts.forget();
    kolo.posts.breakStreams();
    for (const listening of all) {
      const [, gap] = await listening.next(2);
      expect(gap).toEqual({
        data: { p: null },
        extensions: { gap: true, position: expect.stringMatching(/^2-\d+$/) },
      });
    }
    kolo.posts.post('коло', '2');
    for (const listening of all) expect(titles(await listening.next(3))).toEqual(['1', 'gap', '2']);
    for (const listening of all) listening.close();
  });

  test('that tells no positions makes a gap whenever its stream breaks', async () => {
    kolo.posts.withoutPositions();
    const listening = webSocket(kolo.url, {}, asked);
    await kolo.listening(1);
    kolo.posts.post('коло', '1');
    expect(await listening.next(1)).toEqual([{ data: { p: { title: '1', author: { name: 'Оксана' } } } }]);
    kolo.posts.breakStreams();
    expect((await listening.next(2))[1]).toEqual({ data: { p: null }, extensions: { gap: true } });
    listening.close();
  });

  test('that is away from the beginning is told of, after some tries', async () => {
    await kolo.posts.stop();
    const listening = webSocket(kolo.url, { 'accept-language': 'en' }, asked);
    await listening.over(12_000);
    expect(listening.told).toEqual([
      {
        errors: [
          {
            message:
              'This part of the answer is not available at the moment. Please try again a little later.',
            extensions: { code: 'SERVICE_UNAVAILABLE' },
          },
        ],
      },
    ]);
    await kolo.posts.startAgain();
    listening.close();
  });

  test('that only adds to events, and is away, costs what it adds', async () => {
    const listening = webSocket(kolo.url, {}, asked);
    await kolo.listening(1);
    kolo.persons.behave('break');
    kolo.posts.post('коло', '1');
    const [told] = await listening.next(1);
    expect(told?.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
    kolo.persons.behave('answer');
    kolo.posts.post('коло', '2');
    expect((await listening.next(2))[1]?.data).toEqual({ p: { title: '2', author: { name: 'Оксана' } } });
    listening.close();
  });
});

test('Who is the last to leave ends the stream; who comes then begins another', async () => {
  const [one, another] = [webSocket(kolo.url, {}, asked), distinctEvents(kolo.url, {}, asked)];
  await kolo.listening(2);
  expect(kolo.posts.open).toBe(1);
  one.close();
  await until(async () => (await kolo.gauge('subscriptions')) === 1);
  kolo.posts.post('коло', '1');
  expect(titles(await another.next(1))).toEqual(['1']);
  another.close();
  await until(() => kolo.posts.open === 0);
  const third = webSocket(kolo.url, {}, asked);
  await kolo.listening(1);
  expect(kolo.posts.received).toHaveLength(2);
  third.close();
});

describe('A service that is not itself', () => {
  const logger = createLogger('upstream', 'silent');

  /** Opens streams of these events, one after another, and then none any more. */
  async function hear(streams: Partial<ServerEvent>[][]) {
    const heard: ToldOfService[] = [];
    const openedAfter: (string | null)[] = [];
    const all = Promise.withResolvers<undefined>();
    const upstream = new Upstream({
      after: null,
      logger,
      open: (after, signal) => {
        openedAfter.push(after);
        const events = streams[openedAfter.length - 1];
        if (!events) {
          all.resolve(undefined);
          return new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => reject(new Error('Nobody listens')));
          });
        }
        async function* stream() {
          yield* events?.map((event) => ({ id: null, event: 'next', data: '', ...event })) ?? [];
        }
        return Promise.resolve({ events: stream() });
      },
    });
    upstream.listeners.add((told) => void heard.push(told));
    const startedAt = performance.now();
    const running = upstream.run();
    await all.promise;
    upstream.stop();
    await running;
    return { heard, openedAfter, durationMs: performance.now() - startedAt };
  }

  test('and says what cannot be read makes a gap, and is heard on', async () => {
    const good = (id: string) => ({ id, data: '{"data":{"posted":null}}' });
    const { heard, openedAfter } = await hear([
      [good('1'), { id: '2', data: '{"data":' }, { id: '3', data: '[]' }, good('4')],
    ]);
    expect(heard.map(({ kind, ...told }) => [kind, 'position' in told && told.position])).toEqual([
      ['event', '1'],
      ['gap', '2'],
      ['gap', '3'],
      ['event', '4'],
    ]);
    expect(openedAfter).toEqual([null, '4']);
  });

  test('and ends its streams before it says anything is asked ever more rarely', async () => {
    const { openedAfter, durationMs } = await hear([[], [], [], []]);
    expect(openedAfter).toHaveLength(5);
    // Half of 100, 200, 400 and 800 ms at least.
    expect(durationMs).toBeGreaterThan(740);
  });
});

describe('Server-sent events are read', () => {
  async function read(...chunks: (string | Buffer)[]) {
    const all = [];
    const source = Readable.from(chunks.map((chunk) => Buffer.from(chunk as string)));
    for await (const event of readServerEvents(source)) all.push(event);
    return all;
  }

  test.each<[string, (string | Buffer)[]]>([
    ['whole', ['id: 1\nevent: next\ndata: {"a":1}\n\n']],
    ['in pieces', [...'id: 1\nevent: next\ndata: {"a":1}\n\n']],
    [
      'with carriage returns, cut between them and line feeds',
      ['id: 1\r', '\nevent: next\r\ndata: {"a":1}\r\n\r', '\n'],
    ],
    ['without spaces after colons', ['id:1\nevent:next\ndata:{"a":1}\n\n']],
    ['between comments', [':\n\n', ': hello\n\nid: 1\n:x\nevent: next\ndata: {"a":1}\n\n:\n\n']],
  ])('%s', async (_how, chunks) => {
    expect(await read(...chunks)).toEqual([{ id: '1', event: 'next', data: '{"a":1}' }]);
  });

  test('with data of several lines, an id alone, an end without data, and letters cut in two', async () => {
    const letter = Buffer.from('data: й\n\n');
    expect(
      await read(
        'data: a\ndata: b\n\n',
        'id: 7\n\n',
        'event: complete\ndata:\n\n',
        letter.subarray(0, 7),
        letter.subarray(7),
      ),
    ).toEqual([
      { id: null, event: 'message', data: 'a\nb' },
      { id: '7', event: 'message', data: '' },
      { id: null, event: 'complete', data: '' },
      { id: null, event: 'message', data: 'й' },
    ]);
  });

  test.each([
    ['in a line', Array.from({ length: 50 }, () => 'x'.repeat(100_000))],
    ['in lines', Array.from({ length: 50 }, () => `data: ${'x'.repeat(100_000)}\n`)],
    ['in empty lines', Array.from({ length: 50 }, () => 'data\n'.repeat(100_000))],
  ])('not without end %s', async (_how, chunks) => {
    await expect(read(...chunks)).rejects.toThrow('too large');
  });
});
