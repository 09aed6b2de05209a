import { Redis } from 'ioredis';

/** A connection for BullMQ and for commands. It waits for a store that restarts instead of failing what was asked of it. */
export function connectRedis(url: string): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 50, 1_000),
  });
  // Without a listener ioredis prints every refused attempt; readiness tells of a store that is away.
  redis.on('error', () => undefined);
  return redis;
}
