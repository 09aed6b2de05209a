import { createHash } from 'node:crypto';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import type { Connection } from 'mongoose';
import type { Logger, Stoppable } from '@kolo/runtime';
import { isEventType } from './catalogue.ts';
import { consumeEvents, maxBatch, packEvents } from './consumeEvents.ts';
import type { ConsumeEvents } from './consumeEvents.ts';
import { watchConfirmations } from './confirmations.ts';
import { createLease } from './lease.ts';
import { outboxOf } from './outbox.ts';
import type { OutboxRow } from './outbox.ts';
import { consumers, queueFor, subscriptions } from './subscriptions.ts';
import type { ConsumerName } from './subscriptions.ts';
import { inTraceOf } from './traces.ts';

export interface RelayOptions {
  /** Database of the service whose outbox is relayed. */
  connection: Connection;
  redis: Redis;
  /** Prefix of queue keys. */
  namespace: string;
  logger: Logger;
  /** Pause between two looks at an empty outbox, in ms. Default 100: what an indicator's freshness pays at most here. */
  pollMs?: number;
  /** Told of each row before its consumers are, at least once: for those who listen to what changes. */
  tell?(rows: readonly OutboxRow[]): Promise<void>;
}

/**
 * Rows under way at most: enough to keep every consumer busy, few enough that a walk past them is cheap. Beyond it the walk
 * waits for consumers. (Measured with a backlog of 20,000: a relay that had them all under way walked past them again and
 * again, and that took half of the store's time.)
 */
const MAX_IN_FLIGHT = 8_000;
/** The same while a consumer is dead: what waits for it must not keep the others from theirs. */
const MAX_IN_FLIGHT_BESIDE_DEAD = 50_000;
/** A full window in which nothing is confirmed for this long has a dead consumer in it. */
const PATIENCE_MS = 2_000;
/**
 * Rows that are sent and deleted together. It takes several jobs for a consumer who wants all of them, and one, not several
 * small ones, for a consumer who wants few: each job is a transaction.
 */
const CHUNK = 2_000;
/**
 * Rows that one command deletes. (Measured on the embedded store, 20,000 rows: by the 2,000 1.1 s of its processor, by the 500 0.4, by the
 * 125 0.3, by the 32 0.6. Not in a transaction: whose statements wait for each other there, also those of others.)
 */
const DELETED_AT_ONCE = 125;
/** A job that nobody has confirmed for this long is looked up; one that Valkey no longer knows is sent again. */
const CHECK_AFTER_MS = 3_000;

interface Chunk {
  ids: string[];
  /** Jobs that are not confirmed yet, by id. */
  pending: Map<string, { consumer: ConsumerName; ids: string[] }>;
  sentAt: number;
}

/**
 * Sends what lies in the outbox to its consumers and deletes each row once all of them have committed it. Any number of
 * relays of one service may run: a lease lets one work at a time, and even two at once would only send twice.
 *
 * Infrastructure time (leases, checks) is the machine's, never the business clock that tests move.
 */
export function startRelay(options: RelayOptions): Stoppable {
  const { connection, redis, namespace, logger, pollMs = 100, tell } = options;
  const outbox = outboxOf(connection);
  const lease = createLease(connection, 'relay');
  const queues = new Map(
    consumers.map((name) => [name, new Queue(queueFor(name), { connection: redis, prefix: namespace })]),
  );
  /** Rows sent and not yet forgotten. */
  const inFlight = new Set<string>();
  /** Rows of those that are deleted already: the walk that is under way may still meet them in what it has fetched. */
  const deleted = new Set<string>();
  const underWay = () => inFlight.size - deleted.size;
  const chunkOf = new Map<string, Chunk>();
  let maxInFlight = MAX_IN_FLIGHT;
  let stopping = false;
  let tellConfirmed: () => void = () => undefined;
  const confirmed = () => new Promise<void>((resolve) => (tellConfirmed = resolve));

  // Valkey going away shows in readiness and in chunks that stay unconfirmed; the next check sends them again.
  for (const queue of queues.values()) queue.on('error', () => undefined);

  const confirm = (jobId: string) => {
    const chunk = chunkOf.get(jobId);
    if (!chunk) return;
    chunkOf.delete(jobId);
    chunk.pending.delete(jobId);
    if (chunk.pending.size === 0) void forget(chunk.ids);
  };

  const forget = async (ids: string[]) => {
    try {
      for (const $in of slices(ids, DELETED_AT_ONCE))
        // A deletion that a crash loses is made again, after its events were sent and dropped as known: no need to wait for the disk.
        await outbox.deleteMany({ _id: { $in } }, { writeConcern: { w: 1, journal: false } });
    } catch (error) {
      // Left in the outbox: sent again by a later walk, dropped by the consumers as known.
      logger.warn({ err: error }, 'Confirmed events could not be removed from the outbox yet');
    }
    for (const id of ids) deleted.add(id);
    tellConfirmed();
  };

  const confirmations = watchConfirmations({ redis, namespace, relay: connection.name }, confirm);

  const enqueue = async (consumer: ConsumerName, jobId: string, rows: OutboxRow[]) => {
    await queues
      .get(consumer)
      ?.add(
        consumeEvents,
        { events: packEvents(textOf(rows)), relay: connection.name } satisfies ConsumeEvents,
        {
          jobId,
          // A consumer whose store is away tries for as long as it takes; a poison event is parked by the consumer itself.
          attempts: Number.MAX_SAFE_INTEGER,
          backoff: { type: 'fixed', delay: 500 },
          removeOnComplete: true,
        },
      );
  };

  const send = async (rows: OutboxRow[]) => {
    const ids = rows.map((row) => row._id);
    await tell?.(rows);
    const jobs: (() => Promise<void>)[] = [];
    const chunk: Chunk = { ids, pending: new Map(), sentAt: Date.now() };
    for (const id of ids) inFlight.add(id);
    for (const consumer of consumers) {
      const wanted = rows.filter((row) => subscriptions[consumer].has(row.type));
      for (const batch of slices(wanted, maxBatch)) {
        const ids = batch.map((row) => row._id);
        const jobId = `${consumer}-${keyOf(ids)}`;
        // Their ids alone: eight thousand events that are kept until they are confirmed cost a tenth of the relay's time to collect.
        chunk.pending.set(jobId, { consumer, ids });
        chunkOf.set(jobId, chunk);
        jobs.push(() =>
          inTraceOf(`relay ${consumer}`, 'producer', batch, () => enqueue(consumer, jobId, batch)),
        );
      }
    }
    if (jobs.length === 0) return forget(ids);
    for (const job of jobs) await job();
  };

  const sendAgain = async (jobId: string, { consumer, ids }: { consumer: ConsumerName; ids: string[] }) => {
    const rows = await outbox.find({ _id: { $in: ids } }).toArray();
    if (rows.length > 0) await enqueue(consumer, jobId, rows);
    // Another relay has seen to it.
    else confirm(jobId);
  };

  const checkUnconfirmed = async () => {
    const overdue = [...chunkOf].filter(([, chunk]) => Date.now() - chunk.sentAt > CHECK_AFTER_MS);
    for (const [jobId, chunk] of overdue) {
      const pending = chunk.pending.get(jobId);
      if (!pending) continue;
      const state = await queues.get(pending.consumer)?.getJobState(jobId);
      // Flushed, or completed while we were not listening. Sending again is right in both cases.
      if (state === 'unknown') await sendAgain(jobId, pending);
      chunk.sentAt = Date.now();
    }
  };

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** One walk over the outbox; true when it found something new. */
  const walk = async (): Promise<boolean> => {
    let rows: OutboxRow[] = [];
    let found = false;
    // The store holds no text that is none; to look for it letter by letter took half as long again as to send the rows.
    for await (const row of outbox.find({}, { batchSize: CHUNK, enableUtf8Validation: false })) {
      // While a new version is rolled out, its events wait for its own relay: this one would take them for unwanted.
      if (inFlight.has(row._id) || !isEventType(row.type)) continue;
      found = true;
      rows.push(row);
      if (rows.length < CHUNK) continue;
      await send(rows);
      rows = [];
      if (!(await untilRoom())) break;
    }
    if (rows.length > 0) await send(rows);
    return found;
  };

  /** Waits in the middle of a walk until consumers have confirmed enough; false when the walk is no longer ours to do. */
  const untilRoom = async (): Promise<boolean> => {
    const began = Date.now();
    while (underWay() >= maxInFlight && !stopping) {
      await Promise.race([pause(pollMs), confirmed()]);
      await checkUnconfirmed();
      if (Date.now() - began > PATIENCE_MS) maxInFlight = MAX_IN_FLIGHT_BESIDE_DEAD;
    }
    if (underWay() < MAX_IN_FLIGHT) maxInFlight = MAX_IN_FLIGHT;
    return !stopping && (await lease.hold());
  };

  /** After a walk: a deleted row cannot be met again, and one whose deletion failed must be. */
  const forgetDeleted = () => {
    for (const id of deleted) inFlight.delete(id);
    deleted.clear();
  };

  const run = async () => {
    while (!stopping) {
      const began = Date.now();
      let wait = pollMs;
      try {
        if (!(await lease.hold())) {
          wait = 1_000;
        } else if (!(await walk())) {
          // A walk past many rows under way costs time; never spend more than a tenth of the store's on walking.
          wait = Math.max(pollMs, 10 * (Date.now() - began));
        }
        await checkUnconfirmed();
      } catch (error) {
        logger.warn({ err: error }, 'The relay could not reach a store and tries again');
        wait = 500;
      }
      forgetDeleted();
      // Also after a walk that found something: events that come one by one would else be sent one by one.
      if (!stopping) await pause(Math.min(wait, 1_000));
    }
  };
  const running = run();

  return {
    async stop() {
      stopping = true;
      await running;
      await lease.release();
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      confirmations.stop();
    },
  };
}

/** A JSON array of the events as they lie there: nothing is read and written anew. */
const textOf = (rows: readonly OutboxRow[]): string => `[${rows.map(({ event }) => event).join()}]`;

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, nth) =>
    all.slice(nth * size, (nth + 1) * size),
  );
}

/** The same rows make the same job, however often they are sent. */
function keyOf(ids: readonly string[]): string {
  return createHash('sha256').update(ids.join()).digest('hex').slice(0, 32);
}
