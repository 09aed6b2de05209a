import { randomBytes } from 'node:crypto';
import { Queue } from 'bullmq';
import type { Connection } from 'mongoose';
import { consumeEvents, packEvents, queueFor } from '@kolo/events';
import { connectMongo, connectRedis, createHealth, createLogger } from '@kolo/runtime';
import { watchQuiet } from '@kolo/scenarios';
import type { Stage } from '@kolo/scenarios';
import { migrate, startServiceWorker } from '@kolo/service';
import { value } from '@kolo/value';
import { eventsInLog } from '../../services/value/src/engine/event-log.model.ts';
import { dropNamespace } from './dropNamespace.ts';

type Figures = Record<string, unknown>;

/** What every indicator comes to, by scope, code and window; versions and times of computing left out. */
async function figures(connection: Connection): Promise<Figures> {
  const rows = await connection.collection('indicator_values').find({}).toArray();
  const entries = rows.map((row): [string, unknown] => {
    const { numerator, denominator, value: figure, n, unit, parts, reason } = row;
    const key = `${String(row['scope'])} ${String(row['code'])} ${String(row['window'])}`;
    return [key, { numerator, denominator, value: figure, n, unit, parts, reason }];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A reproducible shuffle: a test that fails must fail again. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed;
  for (let index = result.length - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other] as T, result[index] as T];
  }
  return result;
}

/**
 * Sends every event that a stage's value service has logged to a second, empty value service: `copies` times each, in
 * random order, in batches of uneven size, through the real queue. Answers the figures of both.
 */
export async function replayShuffled(
  stage: Stage,
  options: { copies: number; seed: number },
): Promise<{ before: Figures; after: Figures }> {
  const namespace = `replay-${randomBytes(5).toString('hex')}`;
  const connection = await connectMongo(process.env['MONGODB_URL'] as string, namespace, 'value');
  const redis = connectRedis(process.env['REDIS_URL'] as string);
  await migrate(value, connection);
  const logger = createLogger('replay', 'error');
  const deps = {
    connection,
    redis,
    namespace,
    clock: stage.clock,
    logger,
    config: { VALUE_SHORTEST_REST_MS: 0, VALUE_NETWORK_REST_MS: 5_000 },
  };
  const worker = await startServiceWorker(
    { ...value, runDueWork: async () => undefined },
    { ...deps, health: createHealth({}) },
  );
  const quiet = watchQuiet({
    connections: [connection],
    redis,
    namespace,
    jobQueues: ['indicator-computation'],
    // Scopes that are made of others are computed after a rest, in both services.
    emptyWhenDone: ['indicator_deltas', 'indicator_wide_changes'].flatMap((collection) => [
      { connection, collection },
      { connection: stage.connections.value, collection },
    ]),
  });
  const queue = new Queue(queueFor('value'), { connection: redis, prefix: namespace });
  try {
    const log = await Array.fromAsync(eventsInLog(stage.connections.value));
    const copies = Array.from({ length: options.copies }, () => log).flat();
    const events = shuffled(copies, options.seed);
    for (let sent = 0, size = 1; sent < events.length; sent += size) {
      size = 1 + ((sent * 7 + options.seed) % 60);
      await queue.add(consumeEvents, { events: packEvents(JSON.stringify(events.slice(sent, sent + size))) });
    }
    await quiet.settle();
    await value.runDueWork?.(deps);
    await quiet.settle();
    return { before: await figures(stage.connections.value), after: await figures(connection) };
  } finally {
    await queue.close();
    await quiet.close();
    await worker.stop();
    await connection.close();
    redis.disconnect();
    await dropNamespace(namespace);
  }
}
