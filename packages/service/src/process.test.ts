import { spawnSync } from 'node:child_process';
import { Schema } from 'mongoose';
import { z } from 'zod';
import { commonEnv } from '@kolo/runtime';
import { openTestStores } from '@kolo/testing';
import { migrate, readEnv } from './process.ts';

describe('The environment of a process', () => {
  const good = {
    MONGODB_URL: 'mongodb://127.0.0.1',
    REDIS_URL: 'redis://127.0.0.1',
    THING_LIMIT: '5',
    MORE: 'x',
  };
  const service = z.object({ THING_LIMIT: z.string().transform(Number) });

  it('is split between the process and its service, each with what it asked for', () => {
    const { env, config } = readEnv(z.object(commonEnv), service, good);
    expect(env).toEqual({
      MONGODB_URL: 'mongodb://127.0.0.1',
      REDIS_URL: 'redis://127.0.0.1',
      LOG_LEVEL: 'info',
      KOLO_NAMESPACE: 'kolo',
    });
    expect(config).toEqual({ THING_LIMIT: 5 });
  });

  it('names every bad variable of both before it gives up', () => {
    const script = `
      import { z } from 'zod';
      import { commonEnv } from '@kolo/runtime';
      import { readEnv } from './process.ts';
      readEnv(z.object(commonEnv), z.object({ THING_LIMIT: z.string() }));
    `;
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '-e', script],
      { cwd: import.meta.dirname, env: { MONGODB_URL: 'mongodb://127.0.0.1' }, encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stderr.match(/variable \w+/g)).toEqual(['variable REDIS_URL', 'variable THING_LIMIT']);
  });
});

describe('A migration', () => {
  it('makes every collection and index that a transaction may need, and may run again', async () => {
    const stores = openTestStores();
    try {
      const connection = await stores.connect('value');
      const schema = new Schema({ _id: String, title: String }, { versionKey: false, collection: 'notes' });
      schema.index({ title: 1 }, { unique: true });
      const registerModels = (on: typeof connection) => void (on.models['Note'] ?? on.model('Note', schema));
      for (let time = 1; time <= 2; time += 1) await migrate({ registerModels }, connection);
      expect((await connection.listCollections()).map(({ name }) => name).sort()).toEqual([
        'consumed_events',
        'idempotent_answers',
        'leases',
        'notes',
        'outbox',
        'parked_events',
      ]);
      expect(Object.keys(await connection.collection('notes').indexInformation())).toEqual([
        '_id_',
        'title_1',
      ]);
    } finally {
      await stores.close();
    }
  });
});
