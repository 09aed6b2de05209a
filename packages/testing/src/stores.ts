import { randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { connectMongo, connectRedis } from '@kolo/runtime';

export interface TestStores {
  /** Unique to this test, so that tests run side by side on one pair of stores. */
  namespace: string;
  /** The database of a service. */
  connect(service: string): Promise<Connection>;
  redis: Redis;
  /** Drops what the test made and closes every connection. */
  close(): Promise<void>;
}

function storeUrl(name: 'MONGODB_URL' | 'REDIS_URL'): string {
  const url = process.env[name];
  if (!url) throw new Error(`${name} is not set: run tests by \`npm test\`, which starts the stores`);
  return url;
}

/** Real stores for one test: its own databases and queue keys. Call `close` in `afterAll`. */
export function openTestStores(): TestStores {
  const namespace = `test-${randomBytes(6).toString('hex')}`;
  const connections: Connection[] = [];
  const redis = connectRedis(storeUrl('REDIS_URL'));
  return {
    namespace,
    redis,
    async connect(service) {
      const connection = await connectMongo(storeUrl('MONGODB_URL'), namespace, service);
      connections.push(connection);
      return connection;
    },
    async close() {
      for (const connection of connections) {
        await connection.dropDatabase();
        await connection.close();
      }
      const keys = await redis.keys(`${namespace}:*`);
      if (keys.length > 0) await redis.del(keys);
      redis.disconnect();
    },
  };
}
