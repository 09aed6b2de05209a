import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mongoose from 'mongoose';
import { startEmbeddedStores } from './index.ts';
import { withTemporaryFolder } from './temporaryFolder.ts';

const DOCUMENT = { text: 'x'.repeat(100_000) };
const LOGS = 4;
const WITHIN_MS = 90_000;

test(
  'a MongoDB that runs on does not keep all that was ever written to its log',
  () =>
    withTemporaryFolder(async (dataDir) => {
      const stores = await startEmbeddedStores({ dataDir });
      const connection = await mongoose.createConnection(stores.mongodbUrl, { dbName: 'notes' }).asPromise();
      try {
        const logs = async () =>
          (await readdir(path.join(dataDir, 'mongodb'))).filter((name) => name.startsWith('WiredTigerLog.'));
        while ((await logs()).length < LOGS)
          await connection
            .collection('notes')
            .insertMany(Array.from({ length: 50 }, () => ({ ...DOCUMENT })));
        const written = await connection.collection('notes').countDocuments();
        for (const deadline = Date.now() + WITHIN_MS; (await logs()).length > 1 && Date.now() < deadline;)
          await sleep(1_000);
        expect(await logs()).toHaveLength(1);
        expect(await connection.collection('notes').countDocuments()).toBe(written);
      } finally {
        await connection.close();
        await stores.stop();
      }
    }),
  180_000,
);
