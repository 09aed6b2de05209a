import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Connection } from 'mongoose';
import { startEmbeddedStores } from '@kolo/infra';
import { connectMongo } from '@kolo/runtime';
import { migrate } from '@kolo/service';
import { value } from '@kolo/value';

/** Runs a body with the database of value, as its migration makes it, in stores of its own. */
export async function withValueDatabase<T>(body: (connection: Connection) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kolo-bench-'));
  try {
    const stores = await startEmbeddedStores({ dataDir });
    try {
      const connection = await connectMongo(stores.mongodbUrl, 'bench', value.name);
      await migrate(value, connection);
      const result = await body(connection);
      await connection.close();
      return result;
    } finally {
      await stores.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
  }
}
