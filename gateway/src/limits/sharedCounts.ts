import type { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';

/** Counts that all copies of the gateway add to. */
export interface SharedCounts {
  /** The sum after this was added, and when it begins anew; null while the store is away. */
  add(key: string, points: number): Promise<{ used: number; endsInMs: number } | null>;
}

const WINDOW_S = 60;

export function createSharedCounts(redis: Redis, namespace: string): SharedCounts {
  const limiter = new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `${namespace}:gateway-budgets`,
    // Only the sums are wanted: whether they are too much is decided where the request is.
    points: Number.MAX_SAFE_INTEGER,
    duration: WINDOW_S,
    rejectIfRedisNotReady: true,
  });
  return {
    async add(key, points) {
      try {
        const { consumedPoints, msBeforeNext } = await limiter.penalty(key, points);
        return { used: consumedPoints, endsInMs: msBeforeNext };
      } catch {
        return null;
      }
    },
  };
}
