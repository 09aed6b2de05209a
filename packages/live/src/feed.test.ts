import { openTestStores } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import { createLogger } from '@kolo/runtime';
import { createLiveFeed } from './feed.ts';
import type { LiveFeed } from './feed.ts';
import type { Heard } from './heard.ts';
import type { LiveMessage } from './message.ts';
import { createLivePublisher } from './publisher.ts';
import { streamKey } from './stream.ts';

let stores: TestStores;
const feeds: LiveFeed[] = [];
beforeAll(() => {
  stores = openTestStores();
});
afterAll(async () => {
  for (const feed of feeds) feed.stop();
  await stores.close();
});

let services = 0;
/** A service of its own, with as many processes as a test wants. */
function newService() {
  const { redis, namespace } = stores;
  const service = `service-${(services += 1)}`;
  const at = { redis, namespace, service };
  const publisher = createLivePublisher(at);
  return {
    key: streamKey(namespace, service),
    publisher,
    publish: (...messages: LiveMessage[]) => publisher.publish(messages),
    process() {
      const feed = createLiveFeed({ ...at, logger: createLogger('live', 'silent') });
      feeds.push(feed);
      return feed;
    },
  };
}

const message = (topic: string, key: string): LiveMessage => ({
  topic,
  type: 'post.created',
  about: [`post of ${key}`],
  at: '2026-03-02T09:00:00.000Z',
  key,
});

async function read(heard: AsyncIterator<Heard>, count: number): Promise<Heard[]> {
  const all: Heard[] = [];
  while (all.length < count) {
    const { value, done } = await heard.next();
    if (done === true) break;
    all.push(value);
  }
  return all;
}
const keys = (all: Heard[]) =>
  all.map((heard) => (heard.kind === 'message' ? heard.message.key : heard.kind));

describe('What is published', () => {
  test('is heard by every process that listens to its topic, in order, and by nobody else', async () => {
    const { publish, process } = newService();
    const [one, another] = [process(), process()];
    const [first, second, other] = [await one.hear('a'), await another.hear('a'), await one.hear('b')];
    await publish(message('a', '1'), message('b', '2'), message('a', '3'));
    expect(keys(await read(first, 3))).toEqual(['began', '1', '3']);
    expect(keys(await read(second, 3))).toEqual(['began', '1', '3']);
    expect(keys(await read(other, 2))).toEqual(['began', '2']);
  });

  test('is heard once, however often it is published', async () => {
    const { publish, process } = newService();
    const heard = await process().hear('a');
    await publish(message('a', '1'), message('a', '1'), message('a', '2'));
    await publish(message('a', '1'), message('a', '3'));
    expect(keys(await read(heard, 4))).toEqual(['began', '1', '2', '3']);
  });

  test('is heard no more by who stopped listening', async () => {
    const { publish, process } = newService();
    const feed = process();
    const [left, stays] = [await feed.hear('a'), await feed.hear('a')];
    await read(left, 1);
    const waiting = left.next();
    await left.return?.();
    expect((await waiting).done).toBe(true);
    await publish(message('a', '1'));
    expect(keys(await read(stays, 2))).toEqual(['began', '1']);
    expect((await left.next()).done).toBe(true);
  });
});

describe('Who comes back', () => {
  test('with a position hears what came since, in any process', async () => {
    const { publish, process } = newService();
    await publish(message('a', '0'));
    const heard = await process().hear('a');
    await publish(message('a', '1'), message('a', '2'), message('b', '3'), message('a', '4'));
    const [, first] = await read(heard, 2);
    const again = await process().hear('a', first?.position);
    const all = await read(again, 3);
    expect(keys(all)).toEqual(['began', '2', '4']);
    expect(all[0]?.position).toBe(first?.position);
    await publish(message('a', '5'));
    expect(keys(await read(again, 1))).toEqual(['5']);
  });

  test('with the newest position has missed nothing', async () => {
    const { publish, process } = newService();
    const feed = process();
    const [began] = await read(await feed.hear('a'), 1);
    const again = await feed.hear('a', began?.position);
    await publish(message('a', '1'));
    expect(keys(await read(again, 2))).toEqual(['began', '1']);
  });

  test.each(['no position', '0-0', '99999999999-1', '9999999999999999-999999999', '1-2-3', "1'; FLUSHALL"])(
    'with %j is told of a gap',
    async (position) => {
      const { publish, process } = newService();
      await publish(message('a', '1'));
      const feed = process();
      const all = await read(await feed.hear('a', position), 2);
      expect(keys(all)).toEqual(['began', 'gap']);
      expect(all[1]?.position).toMatch(/^\d+-1$/);
    },
  );

  test('after more than is kept is told of a gap', async () => {
    const { publish, process } = newService();
    const [began] = await read(await process().hear('a'), 1);
    for (let batch = 0; batch < 25; batch += 1)
      await publish(...Array.from({ length: 500 }, (_, index) => message('b', `${batch} ${index}`)));
    expect(keys(await read(await process().hear('a', began?.position), 2))).toEqual(['began', 'gap']);
  });
});

describe('When something was lost', () => {
  test('because Valkey was flushed, all are told of a gap, and what follows is heard', async () => {
    const { key, publish, process } = newService();
    const feed = process();
    const [one, another] = [await feed.hear('a'), await feed.hear('b')];
    await publish(message('a', '1'));
    expect(keys(await read(one, 2))).toEqual(['began', '1']);
    await read(another, 1);
    await stores.redis.del(key);
    expect(keys(await read(one, 1))).toEqual(['gap']);
    const [gap] = await read(another, 1);
    expect(gap?.kind).toBe('gap');
    await publish(message('a', '2'));
    expect(keys(await read(one, 1))).toEqual(['2']);
    expect(keys(await read(await feed.hear('a', gap?.position), 2))).toEqual(['began', '2']);
  });

  test('because Valkey was flushed and written to again before anybody looked, too', async () => {
    const { key, publish, process } = newService();
    const heard = await process().hear('a');
    await publish(message('a', '1'));
    await read(heard, 2);
    await stores.redis.del(key);
    await publish(message('a', '2'));
    const all = keys(await read(heard, 2));
    expect(all[0]).toBe('gap');
  });

  test('or may have been, for a process died between commit and telling', async () => {
    const { publisher, publish, process } = newService();
    const feed = process();
    const heard = await feed.hear('a');
    const [began] = await read(heard, 1);
    await publisher.warnOfGap();
    await publish(message('a', '1'));
    expect(keys(await read(heard, 2))).toEqual(['gap', '1']);
    expect(keys(await read(await feed.hear('a', began?.position), 3))).toEqual(['began', 'gap', '1']);
  });

  test('by who reads too slowly: they are told, and hear what follows', async () => {
    const { publish, process } = newService();
    const feed = process();
    const [slow, quick] = [await feed.hear('a'), await feed.hear('a')];
    await read(quick, 1);
    const batch = (from: number) =>
      Array.from({ length: 500 }, (_, index) => message('a', String(from + index)));
    const reading = read(quick, 1_500);
    for (const from of [0, 500, 1_000]) await publish(...batch(from));
    await reading;
    const all = keys(await read(slow, 2));
    expect(all[0]).toBe('gap');
    expect(Number(all[1])).toBeGreaterThan(900);
  });
});
