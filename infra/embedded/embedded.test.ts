import { once } from 'node:events';
import { Redis } from 'ioredis';
import mongoose from 'mongoose';
import {
  ensureBinaries,
  startEmbeddedStores,
  startStore,
  storesFromEnvironment,
  type EmbeddedOptions,
  type EmbeddedStores,
} from './index.ts';
import { cacheMegabytes } from './store.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

const noteSchema = new mongoose.Schema({ text: String });

async function withStores<T>(
  options: EmbeddedOptions,
  body: (stores: EmbeddedStores) => Promise<T>,
): Promise<T> {
  const stores = await startEmbeddedStores(options);
  try {
    return await body(stores);
  } finally {
    await stores.stop();
  }
}

async function withMongo<T>(url: string, body: (connection: mongoose.Connection) => Promise<T>): Promise<T> {
  const settings = { dbName: 'notes', serverSelectionTimeoutMS: 2000 };
  const connection = await mongoose.createConnection(url, settings).asPromise();
  try {
    return await body(connection);
  } finally {
    await connection.close();
  }
}

async function withRedis<T>(url: string, body: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await body(redis);
  } finally {
    redis.disconnect();
  }
}

test('a mongoose transaction commits as a whole, is undone as a whole, and is seen by a change stream', () =>
  withTemporaryFolder((dataDir) =>
    withStores({ dataDir }, ({ mongodbUrl }) =>
      withMongo(mongodbUrl, async (connection) => {
        const Note = connection.model('Note', noteSchema);
        await Note.createCollection();
        const changes = Note.watch();
        await once(changes, 'ready');
        const seen = once(changes, 'change');

        const undone = connection.transaction(async (session) => {
          await Note.create([{ text: 'undone' }], { session });
          throw new Error('on purpose');
        });
        await expect(undone).rejects.toThrow('on purpose');
        await connection.transaction(async (session) => {
          await Note.create([{ text: 'first' }], { session });
          await Note.create([{ text: 'second' }], { session });
        });

        expect((await Note.find().sort({ _id: 1 })).map((note) => note.text)).toEqual(['first', 'second']);
        const [change] = (await seen) as [{ operationType: string; fullDocument: { text: string } }];
        expect(change.operationType).toBe('insert');
        expect(change.fullDocument.text).toBe('first');
        await changes.close();
      }),
    ),
  ));

test('data is there again after an orderly restart', () =>
  withTemporaryFolder(async (dataDir) => {
    await withStores({ dataDir }, async ({ mongodbUrl, redisUrl }) => {
      await withMongo(mongodbUrl, (connection) =>
        connection.model('Note', noteSchema).create({ text: 'kept' }),
      );
      await withRedis(redisUrl, (redis) => redis.set('note', 'kept'));
    });
    await withStores({ dataDir }, async ({ mongodbUrl, redisUrl }) => {
      await withMongo(mongodbUrl, async (connection) => {
        expect(await connection.model('Note', noteSchema).countDocuments({ text: 'kept' })).toBe(1);
      });
      await withRedis(redisUrl, async (redis) => expect(await redis.get('note')).toBe('kept'));
    });
  }));

test('a MongoDB killed while it writes comes back on its port with every acknowledged write', () =>
  withTemporaryFolder(async (dataDir) => {
    const binaries = await ensureBinaries();
    let endedBy: string | null = null;
    const store = await startStore('mongodb', {
      binaries,
      dataDir,
      onExit: ({ signal }) => (endedBy = signal),
    });
    const acknowledged: string[] = [];
    await withMongo(store.url, async (connection) => {
      const Note = connection.model('Note', noteSchema);
      await expect(
        (async () => {
          for (let n = 0; ; n++) {
            const text = `note ${n}`;
            if (n === 50) setTimeout(() => store.kill('SIGKILL'), 5);
            await Note.insertMany([{ text }]);
            acknowledged.push(text);
          }
        })(),
      ).rejects.toThrow();
    });
    expect(endedBy).toBe('SIGKILL');
    expect(acknowledged.length).toBeGreaterThanOrEqual(50);

    const again = await startStore('mongodb', { binaries, dataDir, port: store.port });
    try {
      expect(again.url).toBe(store.url);
      await withMongo(again.url, async (connection) => {
        const stored = await connection.model('Note', noteSchema).distinct('text');
        expect(stored).toEqual(expect.arrayContaining(acknowledged));
      });
    } finally {
      await again.stop();
    }
  }));

test('a Valkey killed alone comes back on its port with what it wrote more than a second ago', () =>
  withTemporaryFolder(async (dataDir) => {
    const binaries = await ensureBinaries();
    const ended = Promise.withResolvers<void>();
    const store = await startStore('valkey', { binaries, dataDir, onExit: () => ended.resolve() });
    await withRedis(store.url, async (redis) => {
      await redis.set('note', 'kept');
      await new Promise((resolve) => setTimeout(resolve, 1500));
    });
    store.kill('SIGKILL');
    await ended.promise;

    const again = await startStore('valkey', { binaries, dataDir, port: store.port });
    try {
      await withRedis(again.url, async (redis) => expect(await redis.get('note')).toBe('kept'));
    } finally {
      await again.stop();
    }
  }));

test('both variables replace the embedded stores, one alone is refused', () => {
  expect(storesFromEnvironment({})).toBeUndefined();
  const urls = { MONGODB_URL: 'mongodb://db/', REDIS_URL: 'redis://cache' };
  expect(storesFromEnvironment(urls)).toEqual({ mongodbUrl: 'mongodb://db/', redisUrl: 'redis://cache' });
  expect(() => storesFromEnvironment({ MONGODB_URL: 'mongodb://db/' })).toThrow('REDIS_URL is not');
  expect(() => storesFromEnvironment({ REDIS_URL: 'redis://cache' })).toThrow('MONGODB_URL is not');
});

it.each([
  ['a small machine', 0.5, 256],
  ['a laptop', 8, 2048],
  ['a large server', 256, 4096],
])('the cache of MongoDB is a quarter of the memory of %s, within bounds', (_, gigabytes, expected) => {
  expect(cacheMegabytes(gigabytes * 2 ** 30)).toBe(expected);
});
