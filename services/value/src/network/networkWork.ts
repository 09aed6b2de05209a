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
/**
 * After a computation all networks rest this many times as long as it took: who reads a month can wait, others cannot. (Measured: with a rest
 * for each community by itself, 50 to which events stream were computed without pause, and took the store two fifths of a processor.)
 */
const REST_PER_WORK = 10;
const LONGEST_REST_MS = 60_000;

/** The part of value's worker that computes networks: a queue of its own, and a thread in which the graphs are looked through. */
export function startNetworkWork({ restMs, ...deps }: NetworkWorkDeps): Stoppable {
  const { connection, redis, namespace, logger } = deps;
  const queue = createJobQueue(redis, namespace, computeNetworkJob.queue);
  const thread = createNetworkThread();
  /** When communities were computed last: who waited longest is next. */
  const computedAt = new Map<string, number>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const lookAfter = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void look(), Math.max(ms, SHORTEST_SWEEP_MS));
  };
  const worker = startJobWorker({
    redis,
    namespace,
    queue: computeNetworkJob.queue,
    logger,
    handlers: [
      computeNetworkHandler({ ...deps, thread }, (scope, ms) => {
        computedAt.set(scope, performance.now());
        if (restMs > 0) lookAfter(Math.min(ms * REST_PER_WORK, LONGEST_REST_MS));
      }),
    ],
  });

  const enqueue = async () => {
    const waiting = await networksWaiting(connection);
    const restedSince = performance.now() - restMs;
    for (const [scope, at] of computedAt)
      if (at <= restedSince && !waiting.has(scope)) computedAt.delete(scope);
    const lastOf = (scope: string) => computedAt.get(scope) ?? -Infinity;
    const rested = [...waiting].filter((scope) => lastOf(scope) <= restedSince);
    rested.sort((a, b) => lastOf(a) - lastOf(b));
    for (const scope of restMs > 0 ? rested.slice(0, 1) : rested)
      await queue.add(computeNetworkJob, { scope }, { once: scope.replace(':', '-') });
  };
  const look = async () => {
    try {
      await enqueue();
    } catch (error) {
      logger.warn({ err: error }, 'The sweep for networks could not reach a store');
    }
    // After what it has found it looks sooner.
    lookAfter(restMs);
  };
  lookAfter(restMs);

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
