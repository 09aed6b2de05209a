import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { traceparent } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import type { JobDefinition } from './definition.ts';

export interface JobQueue extends Stoppable {
  /**
   * Enqueues a job; throws on a payload that is not what the job's definition says. With `once`, a job of that key which
   * still waits stands for this one too, and one that runs now is followed by one more run.
   */
  add<P extends z.ZodType>(
    job: JobDefinition<P>,
    payload: z.input<P>,
    options?: { once?: string },
  ): Promise<void>;
  /** Runs a job every `everyMs`, however many processes ask for it. */
  schedule<P extends z.ZodType>(job: JobDefinition<P>, payload: z.input<P>, everyMs: number): Promise<void>;
}

/** The sending end of a queue. Never call it inside a transaction: the transaction may run twice, or not at all. */
export function createJobQueue(redis: Redis, namespace: string, queueName: string): JobQueue {
  const queue = new Queue(queueName, {
    connection: redis,
    prefix: namespace,
    defaultJobOptions: {
      attempts: 10,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: true,
      // Kept for a person to look at; the work itself is found again by its sweep.
      removeOnFail: { count: 1_000 },
    },
  });
  queue.on('error', () => undefined);

  return {
    async add(job, payload, options = {}) {
      const data: unknown = job.payload.parse(payload);
      const deduplication = options.once
        ? { deduplication: { id: options.once, keepLastIfActive: true } }
        : {};
      // What asked for it: a job of many causes belongs to the trace of the first.
      const cause = traceparent();
      await queue.add(job.name, data, {
        ...deduplication,
        ...(cause !== undefined && { telemetry: { metadata: cause } }),
      });
    },
    async schedule(job, payload, everyMs) {
      const data: unknown = job.payload.parse(payload);
      await queue.upsertJobScheduler(job.name, { every: everyMs }, { name: job.name, data });
    },
    stop: () => queue.close(),
  };
}
