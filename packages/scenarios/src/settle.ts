import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { consumers, outboxOf, queueFor } from '@kolo/events';

export interface Settling {
  /** Databases of all services. */
  connections: readonly Connection[];
  redis: Redis;
  namespace: string;
  /** Queues beside those of events, by name. */
  jobQueues: readonly string[];
  /** Collections that must be empty, as `database.collection`, beside the outboxes. */
  emptyWhenDone: readonly { connection: Connection; collection: string }[];
  /** How long it may take, in ms of the machine's time. Default 60000. */
  withinMs?: number;
}

export interface Quiet {
  /**
   * Waits until nothing is on its way any more: outboxes, queues and marked work are empty, twice in a row. What a member
   * does is then in every service and in every figure.
   */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export function watchQuiet(settling: Settling): Quiet {
  const { connections, redis, namespace, emptyWhenDone, withinMs = 60_000 } = settling;
  const names = [...consumers.map(queueFor), ...settling.jobQueues];
  const queues = names.map((name) => new Queue(name, { connection: redis, prefix: namespace }));
  for (const queue of queues) queue.on('error', () => undefined);

  const underWay = async (): Promise<string[]> => {
    const places = [
      ...connections.map((connection) => ({ connection, collection: outboxOf(connection).collectionName })),
      ...emptyWhenDone,
    ];
    const rows = await Promise.all(
      places.map(async ({ connection, collection }) => {
        const count = await connection.collection(collection).countDocuments();
        return count === 0 ? [] : [`${count} in ${connection.name}.${collection}`];
      }),
    );
    const jobs = await Promise.all(
      queues.map(async (queue) => {
        const counts = await queue.getJobCounts('waiting', 'active', 'prioritized');
        const count = Object.values(counts).reduce((sum, one) => sum + one, 0);
        return count === 0 ? [] : [`${count} jobs in ${queue.name}`];
      }),
    );
    return [...rows.flat(), ...jobs.flat()];
  };

  return {
    async settle() {
      const until = Date.now() + withinMs;
      for (let quiet = 0; quiet < 2;) {
        const left = await underWay();
        quiet = left.length === 0 ? quiet + 1 : 0;
        if (left.length > 0 && Date.now() > until) throw new Error(`Still under way: ${left.join(', ')}`);
        if (quiet < 2) await pause(5);
      }
    },
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
    },
  };
}
