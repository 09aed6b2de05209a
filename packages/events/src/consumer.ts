import { createHash } from 'node:crypto';
import { UnrecoverableError, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import type { ClientSession, Collection, Connection } from 'mongoose';
import { inTransaction, isDuplicateKey, isStoreAway } from '@kolo/runtime';
import type { Clock, Logger, Stoppable } from '@kolo/runtime';
import type { EventType } from './catalogue.ts';
import { confirmJob } from './confirmations.ts';
import { unpackEvents } from './consumeEvents.ts';
import type { ConsumeEvents } from './consumeEvents.ts';
import { parseEvent } from './event.ts';
import type { AnyKoloEvent, KoloEvent } from './event.ts';
import { eventsConsumed, eventsParked } from './metrics.ts';
import { queueFor } from './subscriptions.ts';
import type { ConsumerName } from './subscriptions.ts';
import { inTraceOf } from './traces.ts';

export interface ConsumerOptions {
  name: ConsumerName;
  /** Database of the consuming service; its effect and the record of event ids are one transaction there. */
  connection: Connection;
  redis: Redis;
  /** Prefix of queue keys. */
  namespace: string;
  clock: Clock;
  logger: Logger;
  /**
   * The effect of a batch of new events, each type as subscribed. Runs inside the transaction and may run more than
   * once; it must not depend on the order of events (use `sequence` or `time` to tell older from newer).
   */
  apply(events: AnyKoloEvent[], session: ClientSession): Promise<void>;
  /** Called after the commit, for what may not happen in a transaction, e.g. to enqueue a job. May be lost in a crash. */
  afterCommit?(events: AnyKoloEvent[]): Promise<void> | void;
  /**
   * Where event ids are recorded: `_id` must be the event's id. Default: collection `consumed_events`, ids alone.
   * A service that keeps the events themselves records them here, at the cost of one write.
   */
  record?: { collection: string; toDocument(event: KoloEvent): { _id: string } };
  /**
   * Types whose whole effect is the same however often and however late they come, e.g. to read anew what is there now: their ids are
   * not recorded.
   */
  repeatable?: ReadonlySet<EventType>;
  /** Batches worked on at once. Default 1. */
  concurrency?: number;
}

export interface Consumer extends Stoppable {
  /** Works a batch off as a job would; for tests and for parked events. */
  consume(events: AnyKoloEvent[]): Promise<void>;
  /** Tries every parked event again; returns how many are still parked. */
  rerunParked(): Promise<number>;
}

const ATTEMPTS_BEFORE_PARKING = 3;
/** Events that could not be worked off, with the error. */
export function parkedIn(connection: Connection): Collection<ParkedEvent> {
  return connection.collection<ParkedEvent>('parked_events');
}

const idsOnly = { collection: 'consumed_events', toDocument: (event: KoloEvent) => ({ _id: event.id }) };

export interface ParkedEvent {
  _id: string;
  event: unknown;
  error: string;
  parkedAt: Date;
  /** How often it was parked; tells a rerun that it failed again. */
  times: number;
}

/** The same for the same content, so that what comes again is parked once. */
const unreadableId = (value: unknown) =>
  `unreadable-${createHash('sha256').update(JSON.stringify(value)).digest('base64url')}`;

/** Receives the events of one consumer: at least once from the queue, with exactly one effect in its database. */
export function startConsumer(options: ConsumerOptions): Consumer {
  const {
    connection,
    redis,
    namespace,
    clock,
    logger,
    apply,
    afterCommit,
    record = idsOnly,
    repeatable,
  } = options;
  const log = connection.collection<{ _id: string }>(record.collection);
  const parked = parkedIn(connection);

  const commit = (events: AnyKoloEvent[]) =>
    inTransaction(connection, async (session) => {
      const recorded = repeatable ? events.filter(({ type }) => !repeatable.has(type)) : events;
      if (recorded.length > 0) await log.insertMany(recorded.map(record.toDocument), { session });
      await apply(events, session);
    });

  const unknownOf = async (events: AnyKoloEvent[]): Promise<AnyKoloEvent[]> => {
    const ids = events.map((event) => event.id);
    const known = await log.find({ _id: { $in: ids } }, { projection: { _id: 1 } }).toArray();
    const knownIds = new Set(known.map((row) => row._id));
    return [...new Map(events.map((event) => [event.id, event])).values()].filter(
      (event) => !knownIds.has(event.id),
    );
  };

  const park = async (id: string, event: unknown, error: unknown) => {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown error';
    await parked.updateOne(
      { _id: id },
      { $set: { event, error: message, parkedAt: new Date(clock.now()) }, $inc: { times: 1 } },
      { upsert: true },
    );
    eventsParked.inc({ consumer: options.name });
    logger.error({ eventId: id, err: error }, 'An event could not be worked off and is parked');
  };

  /** Commits a batch; halves it around a poison event until that one stands alone. */
  const consume = async (events: AnyKoloEvent[]): Promise<void> => {
    if (events.length === 0) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await commit(events);
        break;
      } catch (error) {
        if (isStoreAway(error)) throw error;
        if (isDuplicateKey(error)) {
          const fresh = await unknownOf(events);
          if (fresh.length < events.length) return consume(fresh);
        }
        if (events.length > 1) {
          const middle = Math.ceil(events.length / 2);
          await consume(events.slice(0, middle));
          return consume(events.slice(middle));
        }
        const [event] = events;
        if (event && attempt >= ATTEMPTS_BEFORE_PARKING) return park(event.id, event, error);
      }
    }
    eventsConsumed.inc({ consumer: options.name }, events.length);
    try {
      await afterCommit?.(events);
    } catch (error) {
      logger.warn({ err: error }, 'What follows a commit could not be started; the sweep will find it');
    }
  };

  const parseAll = async (raw: unknown[]): Promise<AnyKoloEvent[]> => {
    const events: AnyKoloEvent[] = [];
    for (const value of raw) {
      try {
        events.push(parseEvent(value));
      } catch (error) {
        const id = (value as { id?: unknown } | null)?.id;
        await park(typeof id === 'string' ? id : unreadableId(value), value, error);
      }
    }
    return events;
  };

  const blocking = redis.duplicate();
  blocking.on('error', () => undefined);
  const worker = new Worker<ConsumeEvents>(
    queueFor(options.name),
    async ({ id = '', data }) => {
      const events = unpacked(data);
      await inTraceOf(`consume ${options.name}`, 'consumer', events, async () =>
        consume(await parseAll(events)),
      );
      if (data.relay !== undefined) await confirmJob({ redis, namespace, relay: data.relay }, id);
    },
    {
      connection: blocking,
      prefix: namespace,
      concurrency: options.concurrency ?? 1,
      // Jobs are idempotent: a worker may be killed on the same job any number of times.
      maxStalledCount: 1_000,
      // Only what cannot be unpacked fails for good: once it is gone, the relay sends its events again.
      removeOnFail: { count: 0 },
      lockDuration: 10_000,
      stalledInterval: 5_000,
    },
  );
  worker.on('error', () => undefined);
  worker.on('failed', (job, error) =>
    logger.warn({ jobId: job?.id, err: error }, 'A batch of events is tried again'),
  );

  return {
    consume,
    async rerunParked() {
      for (const { _id, event, times } of await parked.find({}).toArray()) {
        await consume(await parseAll([event]));
        await parked.deleteOne({ _id, times });
      }
      return parked.countDocuments();
    },
    async stop() {
      const bound = new Promise<void>((resolve) => setTimeout(resolve, 3_000).unref());
      // BullMQ leaves open what it was handed; work under way still needs it to say that it is done.
      const closed = worker.close().finally(() => blocking.disconnect());
      await Promise.race([closed, bound]);
    },
  };
}

function unpacked({ events }: ConsumeEvents): unknown[] {
  try {
    return unpackEvents(events);
  } catch (error) {
    throw new UnrecoverableError(
      `No batch of events: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}
