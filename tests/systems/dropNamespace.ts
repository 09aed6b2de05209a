import { connectMongo, connectRedis } from '@kolo/runtime';

/** Removes what a stage stored: its databases and its queue keys. */
export async function dropNamespace(namespace: string): Promise<void> {
  for (const service of ['identity', 'communities', 'activities', 'value']) {
    const connection = await connectMongo(process.env['MONGODB_URL'] as string, namespace, service);
    await connection.dropDatabase();
    await connection.close();
  }
  const redis = connectRedis(process.env['REDIS_URL'] as string);
  const keys = await redis.keys(`${namespace}:*`);
  if (keys.length > 0) await redis.del(keys);
  redis.disconnect();
}
