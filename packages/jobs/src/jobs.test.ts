import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { z } from 'zod';
import { createLogger } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { openTestStores } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import { defineJob } from './definition.ts';
import { createJobQueue } from './queue.ts';
import type { JobQueue } from './queue.ts';
import { handle, startJobWorker } from './worker.ts';
import type { JobHandler } from './worker.ts';

const count = defineJob({
  queue: 'counting',
  name: 'count',
  payload: z.object({ scope: z.string().min(1), times: z.number().default(1) }),
});
const unknown = defineJob({ queue: 'counting', name: 'never-heard-of', payload: z.object({}) });

describe('Jobs', () => {
  let stores: TestStores;
  let queue: JobQueue;
  let raw: Queue;
  let warnings: Record<string, unknown>[];
  const running: Stoppable[] = [];

  const work = (run: Parameters<typeof handle<typeof count.payload>>[1], more: JobHandler[] = []) => {
    const logger = createLogger('test', 'silent');
    logger.warn = (fields: unknown) => void warnings.push(fields as Record<string, unknown>);
    const worker = startJobWorker({
      redis: stores.redis,
      namespace: stores.namespace,
      queue: count.queue,
      logger,
      handlers: [handle(count, run), ...more],
    });
    running.push(worker);
    return worker;
  };
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    for (let tries = 0; tries < 200; tries += 1) {
      if (await isSo()) return;
      await pause(25);
    }
    throw new Error('it never came to be');
  };

  beforeEach(() => {
    stores = openTestStores();
    queue = createJobQueue(stores.redis, stores.namespace, count.queue);
    raw = new Queue(count.queue, { connection: stores.redis, prefix: stores.namespace });
    warnings = [];
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
    await queue.stop();
    await raw.close();
    await stores.close();
  });

  it('carry what their definition says, with defaults filled in', async () => {
    const seen: unknown[] = [];
    work(async (payload) => void seen.push(payload));
    await queue.add(count, { scope: 'a' });
    await until(() => seen.length === 1);
    expect(seen).toEqual([{ scope: 'a', times: 1 }]);
  });

  it('with a wrong payload never get into the queue', async () => {
    await expect(queue.add(count, { scope: '' })).rejects.toThrow();
    await expect(queue.add(count, { scope: 5 as never })).rejects.toThrow();
    await expect(queue.schedule(count, { scope: '' }, 1_000)).rejects.toThrow();
    expect(await raw.count()).toBe(0);
  });

  it('drop from a payload what their definition does not know', async () => {
    await queue.add(count, { scope: 'a', email: 'name@example.org' } as never);
    expect((await raw.getWaiting()).map((job) => job.data as unknown)).toEqual([{ scope: 'a', times: 1 }]);
  });

  it('that another version left with a wrong payload fail by name, without reaching their handler', async () => {
    let runs = 0;
    work(async () => void (runs += 1));
    await raw.add(count.name, { scope: 7 });
    await until(async () => (await raw.getFailedCount()) === 1);
    expect(runs).toBe(0);
    expect(warnings).toMatchObject([{ job: 'count', attempt: 1 }]);
  });

  it('that nobody handles fail visibly and wait for one who does', async () => {
    const worker = work(async () => undefined);
    await queue.add(unknown, {});
    await until(() => warnings.length === 1);
    expect(warnings[0]).toMatchObject({
      job: 'never-heard-of',
      err: new Error('No handler for the job never-heard-of'),
    });
    await worker.stop();

    let heard = 0;
    work(async () => undefined, [handle(unknown, async () => void (heard += 1))]);
    await until(() => heard === 1);
  });

  it('asked for once while one waits are one', async () => {
    for (let times = 1; times <= 5; times += 1) await queue.add(count, { scope: 'a', times }, { once: 'a' });
    await queue.add(count, { scope: 'b' }, { once: 'b' });
    const seen: string[] = [];
    work(async ({ scope }) => void seen.push(scope));
    await until(() => seen.length === 2);
    await pause(100);
    expect(seen.sort()).toEqual(['a', 'b']);
  });

  it('asked for once while one runs are done once more after it, however often they were asked for', async () => {
    const seen: number[] = [];
    let release = () => undefined as void;
    work(async ({ times }) => {
      seen.push(times);
      if (times === 1) await new Promise<void>((resolve) => (release = resolve));
    });
    await queue.add(count, { scope: 'a', times: 1 }, { once: 'a' });
    await until(() => seen.length === 1);
    for (let times = 2; times <= 5; times += 1) await queue.add(count, { scope: 'a', times }, { once: 'a' });
    release();
    await until(() => seen.length === 2);
    await pause(200);
    expect(seen).toHaveLength(2);

    await queue.add(count, { scope: 'a', times: 6 }, { once: 'a' });
    await until(() => seen.length === 3);
  });

  it('are tried again after a failure, and one asked for meanwhile is not lost', async () => {
    let runs = 0;
    work(async () => {
      runs += 1;
      if (runs === 1) throw new Error('not yet');
    });
    await queue.add(count, { scope: 'a' }, { once: 'a' });
    await until(() => runs === 1);
    await queue.add(count, { scope: 'a' }, { once: 'a' });
    await until(() => runs === 2);
    await until(async () => (await raw.getJobCountByTypes('waiting', 'active', 'delayed')) === 0);
    expect(await raw.getFailedCount()).toBe(0);
  });

  it('on a schedule are scheduled once, however many processes ask', async () => {
    const other = createJobQueue(stores.redis, stores.namespace, count.queue);
    await Promise.all([queue, other].map((one) => one.schedule(count, { scope: 'a' }, 60_000)));
    await other.stop();
    expect(await raw.getJobSchedulersCount()).toBe(1);
  });

  it('do not hold a stopping worker for more than 3 seconds', async () => {
    let begun = false;
    let release = () => undefined as void;
    const worker = work(async () => {
      begun = true;
      await new Promise<void>((resolve) => (release = resolve));
    });
    await queue.add(count, { scope: 'a' });
    await until(() => begun);
    const began = performance.now();
    await worker.stop();
    expect(performance.now() - began).toBeLessThan(4_000);
    // Its work is not thrown away while the process lives.
    release();
    await until(async () => (await raw.getActiveCount()) === 0);
    expect(await raw.count()).toBe(0);
  });
});
