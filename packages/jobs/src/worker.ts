import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { inSpan } from '@kolo/runtime';
import type { Logger, Stoppable } from '@kolo/runtime';
import type { JobDefinition } from './definition.ts';
import { jobsDone, jobsFailed } from './metrics.ts';

/** A job and the function that does it. Make one with `handle`. */
export interface JobHandler {
  name: string;
  run(data: unknown): Promise<void>;
}

export function handle<P extends z.ZodType>(
  job: JobDefinition<P>,
  run: (payload: z.output<P>) => Promise<void>,
): JobHandler {
  return { name: job.name, run: async (data) => run(job.payload.parse(data)) };
}

export interface JobWorkerOptions {
  redis: Redis;
  namespace: string;
  queue: string;
  logger: Logger;
  handlers: readonly JobHandler[];
  /** Jobs done at once. Default 1. */
  concurrency?: number;
}

/** The receiving end of a queue. Handlers must be idempotent: a job runs at least once. */
export function startJobWorker(options: JobWorkerOptions): Stoppable {
  const handlers = new Map(options.handlers.map((handler) => [handler.name, handler]));
  const blocking = options.redis.duplicate();
  blocking.on('error', () => undefined);
  const worker = new Worker(
    options.queue,
    async (job) => {
      const handler = handlers.get(job.name);
      if (!handler) throw new Error(`No handler for the job ${job.name}`);
      const cause = job.opts.telemetry?.metadata;
      const work = () => handler.run(job.data);
      // What a schedule asked for has no cause, and is not traced.
      await (cause === undefined ? work() : inSpan(job.name, { kind: 'consumer', parent: cause }, work));
    },
    {
      connection: blocking,
      prefix: options.namespace,
      concurrency: options.concurrency ?? 1,
      maxStalledCount: 1_000,
      lockDuration: 10_000,
      stalledInterval: 5_000,
    },
  );
  worker.on('error', () => undefined);
  worker.on('completed', (job) => jobsDone.inc({ queue: options.queue, job: job.name }));
  worker.on('failed', (job, error) => {
    const final = job && job.attemptsMade < (job.opts.attempts ?? 1) ? 'no' : 'yes';
    jobsFailed.inc({ queue: options.queue, job: job?.name ?? 'unknown', final });
    options.logger.warn(
      { job: job?.name, jobId: job?.id, attempt: job?.attemptsMade, final, err: error },
      'A job failed',
    );
  });
  return {
    async stop() {
      const bound = new Promise<void>((resolve) => setTimeout(resolve, 3_000).unref());
      // BullMQ leaves open what it was handed; work under way still needs it to say that it is done.
      const closed = worker.close().finally(() => blocking.disconnect());
      await Promise.race([closed, bound]);
    },
  };
}
