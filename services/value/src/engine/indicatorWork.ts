import type { Redis } from 'ioredis';
import type { ClientSession } from 'mongoose';
import type { AnyKoloEvent, ConsumerOptions } from '@kolo/events';
import { createJobQueue, startJobWorker } from '@kolo/jobs';
import type { Clock, Logger, Stoppable } from '@kolo/runtime';
import { computeWaitingHandler, computeWaitingJob } from '../jobs/computeWaiting.ts';
import { watchAttention } from './attention.ts';
import { appendDeltas } from './appendDeltas.ts';
import type { EngineDeps } from './engineDeps.ts';
import { createPace } from './pace.ts';
import { shardsWaiting } from './shardsWaiting.ts';
import { createScopeCache } from './scopeCache.ts';
import { eventLog, toLogged } from './event-log.model.ts';

export interface IndicatorWorkDeps extends EngineDeps {
  redis: Redis;
  namespace: string;
  logger: Logger;
  /** How long activities, organisations, territories, tenants and what is made of other scopes rest at least between two computations, in ms. Default 1000. */
  shortestRestMs?: number | undefined;
}

/** The part of value's worker that computes indicators. */
export interface IndicatorWork extends Stoppable {
  /** For value's consumer: records each event in the log, once. */
  record: NonNullable<ConsumerOptions['record']>;
  /** For value's consumer, inside the transaction. */
  apply(events: readonly AnyKoloEvent[], session: ClientSession): Promise<void>;
  /** For value's consumer: asks for a computation of the shards that a batch touched. */
  afterCommit(events: readonly AnyKoloEvent[]): void;
}

const SHORTEST_REST_MS = 1_000;
/** How long at most it takes to find deltas whose job was lost, in ms. */
const SWEEP_MS = 3_000;
/** Events that Kolo has known for this long when they arrive here, in ms, are part of a backlog. (Usual are 100 to 300.) */
const BACKLOG_AFTER_MS = 500;
/** Shards computed at once: two of those that take turns (`pace.ts`) never keep one from it that is read. */
const CONCURRENCY = 3;

export function startIndicatorWork(deps: IndicatorWorkDeps): IndicatorWork {
  const { connection, redis, namespace, logger } = deps;
  const queue = createJobQueue(redis, namespace, computeWaitingJob.queue);
  const pace = createPace({
    start: (shard) => queue.add(computeWaitingJob, { shard }, { once: `shard-${shard}` }),
    shortestRestMs: deps.shortestRestMs ?? SHORTEST_REST_MS,
  });
  const attention = watchAttention(deps, (shard) => pace.lookAt(shard));
  const worker = startJobWorker({
    redis,
    namespace,
    queue: computeWaitingJob.queue,
    logger,
    handlers: [computeWaitingHandler({ ...deps, cache: createScopeCache(), pace })],
    concurrency: CONCURRENCY,
  });

  /** By batch: what its transaction, that may be retried, left to compute. */
  const touched = new WeakMap<readonly AnyKoloEvent[], ReadonlySet<number>>();

  let stopped = false;
  let sweep: NodeJS.Timeout | undefined;
  const sweepLater = () => {
    sweep = setTimeout(() => {
      void shardsWaiting(connection, pace.expected())
        .then((shards) => pace.ask(shards))
        .catch((error: unknown) =>
          logger.warn({ err: error }, 'The sweep for indicators could not reach a store'),
        )
        .finally(() => !stopped && sweepLater());
    }, SWEEP_MS);
  };
  sweepLater();

  return {
    record: { collection: eventLog, toDocument: toLogged },
    async apply(events, session) {
      pace.arriving(events);
      touched.set(events, await appendDeltas(connection, events, session));
    },
    afterCommit(events) {
      pace.arrived(events, isBacklog(events, deps.clock));
      pace.ask(touched.get(events) ?? []);
    },
    async stop() {
      stopped = true;
      clearTimeout(sweep);
      pace.stop();
      await attention.stop();
      await worker.stop();
      await queue.stop();
    },
  };
}

function isBacklog(events: readonly AnyKoloEvent[], clock: Clock): boolean {
  const newest = Math.max(...events.map((event) => Date.parse(event.recordedtime)));
  return newest < clock.now() - BACKLOG_AFTER_MS;
}
