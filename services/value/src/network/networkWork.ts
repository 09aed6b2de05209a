import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import { createJobQueue, startJobWorker } from '@kolo/jobs';
import type { Clock, Logger, Stoppable } from '@kolo/runtime';
import { computeNetworkHandler, computeNetworkJob } from '../jobs/computeNetwork.ts';
import { networksWaiting } from './computeNetworks.ts';
import { createNetworkThread } from './networkThreads.ts';

export interface NetworkWorkDeps {
  connection: Connection;
  redis: Redis;
  namespace: string;
  clock: Clock;
  logger: Logger;
  /** How often is looked for what waits, and so how long networks rest at least, in ms; 0 where they are not to rest. */
  restMs: number;
}

/** How often is looked where nothing rests. */
const SHORTEST_SWEEP_MS = 25;
/** A community rests this many times as long as its last computation took: who reads a month can wait, others cannot. */
const REST_PER_WORK = 10;

/** The part of value's worker that computes networks: a queue of its own, and a thread in which the graphs are looked through. */
export function startNetworkWork({ restMs, ...deps }: NetworkWorkDeps): Stoppable {
  const { connection, redis, namespace, logger } = deps;
  const queue = createJobQueue(redis, namespace, computeNetworkJob.queue);
  const thread = createNetworkThread();
  const restsUntil = new Map<string, number>();
  const worker = startJobWorker({
    redis,
    namespace,
    queue: computeNetworkJob.queue,
    logger,
    handlers: [
      computeNetworkHandler({ ...deps, thread }, (scope, ms) => {
        if (restMs > 0) restsUntil.set(scope, performance.now() + ms * REST_PER_WORK);
      }),
    ],
  });

  const enqueue = async () => {
    for (const [scope, until] of restsUntil) if (until < performance.now()) restsUntil.delete(scope);
    for (const scope of await networksWaiting(connection)) {
      if (!restsUntil.has(scope))
        await queue.add(computeNetworkJob, { scope }, { once: scope.replace(':', '-') });
    }
  };
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const sweepLater = () => {
    timer = setTimeout(
      () => {
        void enqueue()
          .catch((error: unknown) =>
            logger.warn({ err: error }, 'The sweep for networks could not reach a store'),
          )
          .finally(() => !stopped && sweepLater());
      },
      Math.max(restMs, SHORTEST_SWEEP_MS),
    );
  };
  sweepLater();

  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await worker.stop();
      await queue.stop();
      // What it was computing is found again by the sweep.
      await thread.stop();
    },
  };
}
