import type { Redis } from 'ioredis';

interface Where {
  redis: Redis;
  /** Prefix of the channel. */
  namespace: string;
  /** Name of the database whose outbox is relayed. */
  relay: string;
}

const channelOf = ({ namespace, relay }: Omit<Where, 'redis'>): string => `${namespace}:confirmed:${relay}`;

/**
 * Tells the relays of an outbox that a job of theirs is committed. A word that is lost costs time only: the relay looks up what is not
 * confirmed. (BullMQ tells every listener of a queue of all that happens to each of its jobs, here the relays of four services. Measured with
 * 20,000 events: 0.14 s of Valkey's processor in place of 0.21, 0.28 s of the workers of identity and activities in place of 0.46.)
 */
export async function confirmJob(where: Where, jobId: string): Promise<void> {
  await where.redis.publish(channelOf(where), jobId).catch(() => undefined);
}

/** Told of each job that is committed. */
export function watchConfirmations(where: Where, confirmed: (jobId: string) => void): { stop(): void } {
  const listener = where.redis.duplicate();
  // Valkey going away shows in jobs that stay unconfirmed.
  listener.on('error', () => undefined);
  listener.on('message', (_channel, jobId) => confirmed(jobId));
  void listener.subscribe(channelOf(where)).catch(() => undefined);
  return {
    stop: () => listener.disconnect(),
  };
}
