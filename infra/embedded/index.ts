import { ensureBinaries, type FetchOptions } from './binaries.ts';
import { StoreError } from './errors.ts';
import { startStore, type RunningStore, type StoreKind, type StoreOptions } from './store.ts';
import type { Ending } from '../processes/spawnGuarded.ts';

export { ensureBinaries } from './binaries.ts';
export { StoreError } from './errors.ts';
export { startStore, type RunningStore, type StoreKind } from './store.ts';

export interface EmbeddedOptions extends Pick<StoreOptions, 'dataDir' | 'logDir'>, FetchOptions {
  /** Default: a free one. */
  mongoPort?: number;
  /** Default: a free one. */
  valkeyPort?: number;
  /** Called when a store ends without having been stopped. It may be started again with `startStore`. */
  onExit?: (kind: StoreKind, ending: Ending) => void;
}

export interface StoreUrls {
  mongodbUrl: string;
  redisUrl: string;
}

export interface EmbeddedStores extends StoreUrls {
  mongodb: RunningStore;
  valkey: RunningStore;
  stop(): Promise<void>;
}

/**
 * Starts a MongoDB and a Valkey that belong to this process: they end with it, and their data stays in `dataDir`.
 * @throws StoreError with one sentence that says what to do
 */
export async function startEmbeddedStores(options: EmbeddedOptions): Promise<EmbeddedStores> {
  const { dataDir, logDir, mongoPort, valkeyPort, onExit } = options;
  const binaries = await ensureBinaries(options);
  const start = (kind: StoreKind, port: number | undefined) =>
    startStore(kind, {
      binaries,
      dataDir,
      ...(logDir !== undefined && { logDir }),
      ...(port !== undefined && { port }),
      onExit: (ending) => onExit?.(kind, ending),
    });
  const mongodb = await start('mongodb', mongoPort);
  const valkey = await start('valkey', valkeyPort).catch(async (error: unknown) => {
    await mongodb.stop();
    throw error;
  });
  return {
    mongodbUrl: mongodb.url,
    redisUrl: valkey.url,
    mongodb,
    valkey,
    async stop() {
      await Promise.all([mongodb.stop(), valkey.stop()]);
    },
  };
}

/**
 * The stores that the environment names in place of the embedded ones, or undefined.
 * @throws StoreError when only one of the two is named
 */
export function storesFromEnvironment(env: NodeJS.ProcessEnv = process.env): StoreUrls | undefined {
  const mongodbUrl = env['MONGODB_URL'];
  const redisUrl = env['REDIS_URL'];
  if (!mongodbUrl && !redisUrl) return undefined;
  if (!mongodbUrl || !redisUrl) {
    const [given, missing] = mongodbUrl ? ['MONGODB_URL', 'REDIS_URL'] : ['REDIS_URL', 'MONGODB_URL'];
    throw new StoreError(
      `${given} is set but ${missing} is not: set both, or neither for the embedded stores.`,
    );
  }
  return { mongodbUrl, redisUrl };
}
