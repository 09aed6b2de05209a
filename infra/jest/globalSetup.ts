import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startEmbeddedStores, storesFromEnvironment } from '../embedded/index.ts';
import globalTeardown, { takeDown } from './globalTeardown.ts';

/** One pair of stores for the whole run, told to the test files by their environment. */
export default async function globalSetup(): Promise<void> {
  if (storesFromEnvironment()) return;
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kolo-tests-'));
  const removeData = () => rm(dataDir, { recursive: true, force: true });
  try {
    const stores = await startEmbeddedStores({ dataDir, onProgress: (line) => console.error(line) });
    process.env['MONGODB_URL'] = stores.mongodbUrl;
    process.env['REDIS_URL'] = stores.redisUrl;
    takeDown.push(async () => {
      await stores.stop();
      await removeData();
    });
    // Jest tears nothing down when it is interrupted: each such run left 130 MB.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void globalTeardown().finally(() => process.exit(1)));
  } catch (error) {
    await removeData();
    throw error;
  }
}
