import type { z } from 'zod';
import { createLease, eventIn, startRelay } from '@kolo/events';
import type { Consumer, OutboxRow } from '@kolo/events';
import type { BaseContext } from '@kolo/graphql';
import { createLivePublisher } from '@kolo/live';
import type { Logger, Stoppable } from '@kolo/runtime';
import type { ServiceDefinition, WorkerDeps } from './definition.ts';
import { registerWorkMetrics } from './metrics.ts';

const DUE_WORK_EVERY_MS = 60_000;

/** Starts what a service does by itself: the relay of its outbox, its consumers and jobs, and its time-driven work. */
export async function startServiceWorker<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
  deps: WorkerDeps<z.output<Config>>,
): Promise<Stoppable> {
  service.registerModels(deps.connection);
  const { connection, redis, namespace, logger } = deps;
  registerWorkMetrics(deps.health.metrics, connection);
  const work = (await service.startWork?.(deps)) ?? [];
  const pollMs = deps.relayPollMs === undefined ? {} : { pollMs: deps.relayPollMs };
  const relay = startRelay({ connection, redis, namespace, logger, ...pollMs, ...tellOf(service, deps) });
  const parts = [relay, ...work, rerunParked(work, logger)];
  if (service.runDueWork) parts.push(startDueWork(service, deps));
  return {
    async stop() {
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}

/** Events lie in the outbox until they are told, so who listens misses none, whatever process dies. */
function tellOf<Context extends BaseContext, Config extends z.ZodObject>(
  { name, live }: ServiceDefinition<Context, Config>,
  { redis, namespace, logger }: WorkerDeps<z.output<Config>>,
) {
  if (!live) return {};
  const publisher = createLivePublisher({ redis, namespace, service: name });
  const messagesOf = (row: OutboxRow) => {
    try {
      return live.types.has(row.type) ? live.messagesOf(eventIn(row)) : [];
    } catch (error) {
      // One event that cannot be told must not keep it and all others from their consumers.
      logger.error({ err: error, eventId: row._id }, 'An event could not be told to those who listen');
      return [];
    }
  };
  return { tell: (rows: readonly OutboxRow[]) => publisher.publish(rows.flatMap(messagesOf)) };
}

/** A new version is when events that the former one could not work off have a chance: they are tried again as it starts. */
function rerunParked(work: readonly Stoppable[], logger: Logger): Stoppable {
  const consumers = work.filter((part): part is Consumer => 'rerunParked' in part);
  const running = Promise.all(
    consumers.map(async (consumer) => {
      try {
        const left = await consumer.rerunParked();
        if (left > 0) logger.error({ parked: left }, 'Events are still parked');
      } catch (error) {
        logger.error({ err: error }, 'Parked events could not be tried again; they wait for the next start');
      }
    }),
  );
  return {
    async stop() {
      await running;
    },
  };
}

/** Looks every minute for what has fallen due; one worker of a service at a time. */
function startDueWork<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
  deps: WorkerDeps<z.output<Config>>,
): Stoppable {
  const lease = createLease(deps.connection, 'due-work');
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  const look = async () => {
    try {
      if (!stopped && (await lease.hold())) await service.runDueWork?.(deps);
    } catch (error) {
      deps.logger.error({ err: error }, 'Due work failed; it is found again in a minute');
    }
  };
  const timer = setInterval(() => {
    running = running.then(look);
  }, DUE_WORK_EVERY_MS);
  running = running.then(look);

  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
      await lease.release();
    },
  };
}
