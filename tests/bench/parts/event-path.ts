import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import { consumeEvents, maxBatch, packEvents, queueFor } from '@kolo/events';
import type { KoloEvent } from '@kolo/events';
import { connectMongo, connectRedis } from '@kolo/runtime';
import { migrate } from '@kolo/service';
import { value } from '@kolo/value';
import { startLiveSystem } from '../../live/liveSystem.ts';
import type { LiveSystem } from '../../live/liveSystem.ts';
import { eventLogOf } from '../../../services/value/src/engine/event-log.model.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf, median, rounded, timed } from '../measure.ts';
import { atLeast } from '../part.ts';
import type { Part } from '../part.ts';
import { computing, rest, workOff } from '../workOff.ts';

const EVENTS = 20_000;
const SINGLE_JOBS = 2_000;
const ROUNDS = 4;
const WARM_UPS = 2;
const COMMUNITIES = 50;
const DAYS = 90;

export const eventPath: Part = {
  name: 'events',
  title: '(b) Events worked off, from the outbox to stored and deleted, exactly once',
  method: `The whole system runs, each process by itself. ${EVENTS.toLocaleString('en')} events of ${COMMUNITIES} communities and ${DAYS} days, of 15 types in a realistic mix, lie in the
outbox of communities. Measured until the outbox is empty, that is until value has each of them in its log once, with what it
adds to every scope, and the other services have theirs: relay and consumers as they are. Computing, which follows in a queue
of its own, is held meanwhile and measured apart. In turns with a bare \`insertMany\` (w: majority, j: true) of the same events
in the same batches of ${maxBatch}; and with one BullMQ job per event, ${SINGLE_JOBS.toLocaleString('en')} of them, 8 at once, added in bulk and worked off by the same
consumer code in a process of its own, without an outbox to empty. Before each the store rests for a second.`,
  async run({ onProgress }) {
    const system = await startLiveSystem();
    const redis = connectRedis(system.redisUrl);
    const compute = computing(system, redis);
    const singles = await startSingleJobs(system);
    const times = {
      bare: [] as number[],
      path: [] as number[],
      computed: [] as number[],
      single: [] as number[],
    };
    try {
      const world = createWorld(COMMUNITIES);
      const bare = system.connections.value.collection('bench_bare');
      // The code of every process is compiled before it is measured.
      for (let seed = 3 * ROUNDS; seed < 3 * ROUNDS + WARM_UPS; seed += 1)
        await workOff(system, [...eventsOf(world, { count: EVENTS, days: DAYS, until: Date.now(), seed })]);
      await compute.done();
      for (let round = 0; round < ROUNDS; round += 1) {
        const until = Date.now();
        const made = (count: number, seed: number) => [
          ...eventsOf(world, { count, days: DAYS, until, seed }),
        ];
        const events = made(EVENTS, round);
        const rows = [...batchesOf(events, maxBatch)].map((batch) =>
          batch.map(({ id, ...rest }) => ({ _id: id, ...rest })),
        );
        await compute.pause();
        await rest();
        times.bare.push(
          await timed(async () => {
            for (const batch of rows) await bare.insertMany(batch as never[]);
          }),
        );
        await bare.drop();
        times.path.push(await workOff(system, events));
        await compute.resume();
        await compute.done();
        times.computed.push(
          await timed(async () => {
            await workOff(system, made(EVENTS, ROUNDS + round));
            await compute.done();
          }),
        );
        times.single.push(await singles.workOff(made(SINGLE_JOBS, 2 * ROUNDS + round)));
        const perSecond = (ms = 0, count = EVENTS) => rounded(count / (ms / 1_000));
        onProgress(
          `round ${round + 1}: events/s: bare ${perSecond(times.bare.at(-1))}, path ${perSecond(times.path.at(-1))}, ` +
            `with computing ${perSecond(times.computed.at(-1))}, one job each ${perSecond(times.single.at(-1), SINGLE_JOBS)}`,
        );
      }
    } finally {
      await singles.stop();
      await compute.close();
      redis.disconnect();
      await system.end();
    }
    const speed = (ms: readonly number[], count = EVENTS) => count / (median(ms) / 1_000);
    const [bare, worked, computed] = [speed(times.bare), speed(times.path), speed(times.computed)];
    const single = speed(times.single, SINGLE_JOBS);
    return [
      {
        what: 'Worked off : bare `insertMany`',
        figure: `${rounded(worked / bare)} (${rounded(worked)} and ${rounded(bare)} events/s)`,
        ...atLeast(0.3, worked / bare),
      },
      {
        what: 'Worked off : one BullMQ job per event',
        figure: `${rounded(worked / single)} (${rounded(worked)} and ${rounded(single)} events/s)`,
        ...atLeast(5, worked / single),
      },
      {
        what: 'Worked off and every indicator computed, but those of what is made of communities : bare `insertMany`, from the filling of the outbox on',
        figure: `${rounded(computed / bare)} (${rounded(computed)} events/s)`,
      },
    ];
  },
};

/** The other way: a process that takes one event per job. */
async function startSingleJobs(system: LiveSystem) {
  const namespace = 'single';
  const connection = await connectMongo(system.mongodbUrl, namespace, value.name);
  await migrate(value, connection);
  const redis = connectRedis(system.redisUrl);
  const queue = new Queue(queueFor('value'), { connection: redis, prefix: namespace });
  const worker = fork(path.join(import.meta.dirname, '../singleJobWorker.ts'), [namespace], {
    env: { ...process.env, MONGODB_URL: system.mongodbUrl, REDIS_URL: system.redisUrl },
  });
  await once(worker, 'message');
  const log = eventLogOf(connection);
  return {
    workOff: async (events: readonly KoloEvent[]) => {
      const before = await log.countDocuments();
      return timed(async () => {
        for (const batch of batchesOf(events, maxBatch)) {
          const options = { removeOnComplete: true };
          await queue.addBulk(
            batch.map((event) => ({
              name: consumeEvents,
              data: { events: packEvents(JSON.stringify([event])) },
              opts: options,
            })),
          );
        }
        while ((await log.countDocuments()) - before < events.length) await pause(50);
      });
    },
    async stop() {
      worker.kill('SIGTERM');
      await once(worker, 'exit');
      await queue.close();
      redis.disconnect();
      await connection.close();
    },
  };
}
