import type { z } from 'zod';
import { createLease, startRelay } from '@kolo/events';
import type { BaseContext } from '@kolo/graphql';
import type { Stoppable } from '@kolo/runtime';
import type { ServiceDefinition, WorkerDeps } from './definition.ts';

const DUE_WORK_EVERY_MS = 60_000;

/** Starts what a service does by itself: the relay of its outbox, its consumers and jobs, and its time-driven work. */
export async function startServiceWorker<Context extends BaseContext, Config extends z.ZodObject>(
  service: ServiceDefinition<Context, Config>,
  deps: WorkerDeps<z.output<Config>>,
): Promise<Stoppable> {
  service.registerModels(deps.connection);
  const { connection, redis, namespace, logger } = deps;
  const parts = [startRelay({ connection, redis, namespace, logger }), ...((await service.startWork?.(deps)) ?? [])];
  if (service.runDueWork) parts.push(startDueWork(service, deps));
  return {
    async stop() {
      await Promise.all(parts.map((part) => part.stop()));
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
