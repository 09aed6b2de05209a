import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { maxBatch, outboxOf, toRow } from '@kolo/events';
import type { KoloEvent } from '@kolo/events';
import { computeWaitingJob } from '../../services/value/src/jobs/computeWaiting.ts';
import { eventLogOf } from '../../services/value/src/engine/event-log.model.ts';
import { serviceNames } from '../live/liveSystem.ts';
import type { LiveSystem, ServiceName } from '../live/liveSystem.ts';
import { batchesOf, timed } from './measure.ts';

// A look takes 4 ms of processors that the path needs.
const LOOK_MS = 40;
const POLL_MS = 100;
const GIVE_UP_MS = 300_000;
const REST_MS = 1_000;

/** The store's own threads write for a while after an answer: what went before is not part of what is measured next. */
export const rest = () => pause(REST_MS);

/** Fills the outbox of communities while its relay is held, lets go, and waits until every consumer has committed everything. */
export async function workOff(system: LiveSystem, events: readonly KoloEvent[]): Promise<number> {
  const relay = system.processes.get('communities-worker');
  const outbox = outboxOf(system.connections.communities);
  const log = eventLogOf(system.connections.value);
  // What was told before is worked off first.
  for (const service of serviceNames) await untilEmpty(system, service, 'outbox');
  const before = await log.countDocuments();
  relay?.kill('SIGSTOP');
  for (const batch of batchesOf(events, maxBatch)) await outbox.insertMany(batch.map(toRow));
  await rest();
  const ms = await timed(async () => {
    relay?.kill('SIGCONT');
    // By its key: to look for any row is to walk past all that were deleted.
    while (await outbox.findOne({ _id: events.at(-1)?.id ?? '' }, { projection: { _id: 1 } }))
      await pause(LOOK_MS);
    await untilEmpty(system, 'communities', 'outbox');
  });
  const stored = (await log.countDocuments()) - before;
  // More where a community that there is answers with events of its own: who attended and is no member becomes a guest.
  if (stored < events.length) throw new Error(`${stored} of ${events.length} events are in the log`);
  return ms;
}

async function untilEmpty(
  { connections, dataDir }: LiveSystem,
  service: ServiceName,
  collection: string,
): Promise<void> {
  const rows = connections[service].collection(collection);
  for (
    const deadline = Date.now() + GIVE_UP_MS;
    (await rows.findOne({}, { projection: { _id: 1 } })) !== null;
  ) {
    if (Date.now() > deadline) {
      const log = await readFile(path.join(dataDir, 'logs', `${service}-worker.log`), 'utf8');
      throw new Error(`${service}.${collection} did not become empty; its worker says: ${log.slice(-4_000)}`);
    }
    await pause(POLL_MS);
  }
}

/** Computing of indicators, which waits in a queue of its own, switched off and on. */
export function computing(system: LiveSystem, redis: Redis) {
  const queue = new Queue(computeWaitingJob.queue, { connection: redis, prefix: system.namespace });
  return {
    /** Also waits for what is being computed. */
    async pause() {
      await queue.pause();
      while ((await queue.getActiveCount()) > 0) await pause(POLL_MS);
    },
    async resume() {
      await queue.resume();
    },
    /** Waits until every value is computed but those of scopes that are made of others, which rest between two computations. */
    done: () => untilEmpty(system, 'value', 'indicator_deltas'),
    close: () => queue.close(),
  };
}
