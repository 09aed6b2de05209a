import { setTimeout as pause } from 'node:timers/promises';
import { Schema } from 'mongoose';
import type { ClientSession, Connection } from 'mongoose';
import { z } from 'zod';
import { newEvent, publish, startConsumer } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import type { BaseContext } from '@kolo/graphql';
import { createJobQueue, defineJob, handle, startJobWorker } from '@kolo/jobs';
import { connectMongo, createHealth, createLogger, inTransaction, newId, systemClock } from '@kolo/runtime';
import type { Health, Stoppable } from '@kolo/runtime';
import { openTestStores } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import type { ServiceDefinition, WorkerDeps } from './definition.ts';
import { registerWorkMetrics } from './metrics.ts';
import { migrate } from './process.ts';
import { startServiceWorker } from './worker.ts';

const reckon = defineJob({ queue: 'reckoning', name: 'reckon', payload: z.object({}) });
const noteSchema = new Schema({ _id: String }, { versionKey: false, collection: 'notes' });

describe('A worker', () => {
  let stores: TestStores;
  let connection: Connection;
  let health: Health;
  let digests: (event: AnyKoloEvent) => void;
  let due: number;
  const running: Stoppable[] = [];

  const service: ServiceDefinition<BaseContext> = {
    name: 'value',
    config: z.object({}),
    registerModels: (on) => void on.model('Note', noteSchema),
    subgraph: { schemaFiles: [], resolvers: {}, policies: {} },
    messages: { uk: {}, ru: {}, en: {} },
    createContext: (base) => base,
    async startWork({ redis, namespace, clock, logger }: WorkerDeps) {
      const apply = async (events: AnyKoloEvent[], session: ClientSession) => {
        events.forEach(digests);
        const effects = events.map(({ id }) => ({ eventId: id }));
        await connection.collection('effects').insertMany(effects, { session });
      };
      const failing = handle(reckon, () => Promise.reject(new Error('cannot reckon')));
      return [
        startConsumer({ name: 'value', connection, redis, namespace, clock, logger, apply }),
        startJobWorker({ redis, namespace, queue: reckon.queue, logger, handlers: [failing] }),
      ];
    },
    async runDueWork() {
      due += 1;
    },
  };
  const start = async () => {
    const { redis, namespace } = stores;
    const logger = createLogger('test', 'silent');
    const deps = { connection, redis, namespace, clock: systemClock, logger, config: {}, health };
    const worker = await startServiceWorker(service, deps);
    running.push(worker);
    return worker;
  };
  const write = (count: number) =>
    inTransaction(connection, (session) => {
      const event = () =>
        newEvent(systemClock, {
          // Of a type that value alone receives.
          type: 'resource.viewed' as const,
          subject: newId('resource'),
          data: { personId: newId('person') },
        });
      return publish(connection, session, Array.from({ length: count }, event));
    });
  /** The figure of a metric, summed over its labels; undefined when it is not shown. */
  const figure = async (name: string, labels = ''): Promise<number | undefined> => {
    const lines = (await health.metrics.metrics())
      .split('\n')
      .filter((line) => line.startsWith(name) && line.includes(labels));
    return lines.length === 0
      ? undefined
      : lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
  };
  const until = async (isSo: () => Promise<boolean>) => {
    for (let tries = 0; tries < 200; tries += 1) {
      if (await isSo()) return;
      await pause(50);
    }
    throw new Error('it never came to be');
  };

  beforeEach(async () => {
    stores = openTestStores();
    connection = await stores.connect('value');
    await migrate(service, connection);
    await connection.createCollection('effects');
    health = createHealth({});
    digests = () => undefined;
    due = 0;
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
    await stores.close();
  });

  it('shows how its events and jobs are doing', async () => {
    const consumedBefore = async () => (await figure('kolo_events_consumed_total', 'consumer="value"')) ?? 0;
    await write(7);
    const worker = await start();
    const before = await consumedBefore();
    await until(async () => (await figure('kolo_outbox_events')) === 0);
    expect(await consumedBefore()).toBe(before + 7);
    expect(await figure('kolo_parked_events')).toBe(0);
    await worker.stop();

    await write(3);
    expect(await figure('kolo_outbox_events')).toBe(3);
  });

  it('shows which jobs failed', async () => {
    await start();
    const queue = createJobQueue(stores.redis, stores.namespace, reckon.queue);
    running.push(queue);
    await queue.add(reckon, {});
    await until(async () => ((await figure('kolo_jobs_failed_total', 'job="reckon",final="no"')) ?? 0) > 0);
  });

  it('tries parked events again when it starts', async () => {
    digests = () => {
      throw new Error('cannot digest this yet');
    };
    await write(2);
    const former = await start();
    await until(async () => (await figure('kolo_parked_events')) === 2);
    expect(await connection.collection('effects').countDocuments()).toBe(0);
    await former.stop();

    digests = () => undefined;
    await start();
    await until(async () => (await figure('kolo_parked_events')) === 0);
    expect(await connection.collection('effects').countDocuments()).toBe(2);
  });

  it('does at once what is due, in one of several workers', async () => {
    await Promise.all([start(), start()]);
    await until(async () => due > 0);
    await pause(200);
    expect(due).toBe(1);
  });

  it('shows its other figures while the store is away', async () => {
    const away = await connectMongo(process.env['MONGODB_URL'] ?? '', stores.namespace, 'value');
    registerWorkMetrics(health.metrics, away);
    expect(await figure('kolo_outbox_events')).toBe(0);
    await away.close();
    expect(await figure('kolo_outbox_events')).toBeNaN();
    expect(await figure('process_cpu_seconds_total')).toBeGreaterThan(0);
  });
});
