import { setTimeout as pause } from 'node:timers/promises';
import { Queue, QueueEvents } from 'bullmq';
import { createLogger, inTransaction, newId, systemClock } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { openTestStores } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import type { EventType } from './catalogue.ts';
import { startConsumer } from './consumer.ts';
import type { Consumer } from './consumer.ts';
import { newEvent } from './event.ts';
import type { AnyKoloEvent, KoloEvent } from './event.ts';
import { outboxOf, publish, toRow } from './outbox.ts';
import { startRelay } from './relay.ts';
import { consumeEvents, packEvents } from './consumeEvents.ts';
import { queueFor } from './subscriptions.ts';

const logger = createLogger('test', 'fatal');
const person = newId('person');

function views(count: number): KoloEvent[] {
  return Array.from({ length: count }, () =>
    // Of a type that value alone receives: nobody works for the other consumers here.
    newEvent(systemClock, {
      type: 'resource.viewed',
      subject: newId('resource'),
      data: { personId: person },
    }),
  );
}

describe('the way of an event', () => {
  let stores: TestStores;
  let source: Awaited<ReturnType<TestStores['connect']>>;
  let target: typeof source;
  const running: Stoppable[] = [];

  const relay = () => {
    const started = startRelay({
      connection: source,
      redis: stores.redis,
      namespace: stores.namespace,
      logger,
    });
    running.push(started);
    return started;
  };
  const consumer = (
    apply?: (events: AnyKoloEvent[]) => void,
    repeatable: ReadonlySet<EventType> = new Set(),
    redis = stores.redis,
  ): Consumer => {
    const started = startConsumer({
      name: 'value',
      connection: target,
      redis,
      namespace: stores.namespace,
      clock: systemClock,
      logger,
      repeatable,
      async apply(events, session) {
        apply?.(events);
        await target.collection('effects').insertMany(
          events.map((event) => ({ eventId: event.id })),
          { session },
        );
      },
    });
    running.push(started);
    return started;
  };
  const write = (events: KoloEvent[]) => inTransaction(source, (session) => publish(source, session, events));
  const effects = async () =>
    (await target.collection('effects').find({}).toArray()).map((row) => row['eventId'] as string);
  const outboxIsEmpty = async () => {
    for (let tries = 0; tries < 200; tries += 1) {
      if ((await outboxOf(source).countDocuments()) === 0) return;
      await pause(50);
    }
    throw new Error('the outbox never became empty');
  };

  beforeEach(async () => {
    stores = openTestStores();
    source = await stores.connect('source');
    target = await stores.connect('target');
    for (const connection of [source, target]) {
      for (const name of ['outbox', 'consumed_events', 'parked_events', 'leases', 'effects']) {
        await connection.createCollection(name);
      }
    }
  });

  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
    await stores.close();
  });

  it('has one effect for each event, with several relays and consumers at once', async () => {
    const events = views(1_300);
    await write(events);
    relay();
    relay();
    consumer();
    consumer();
    await outboxIsEmpty();
    expect((await effects()).sort()).toEqual(events.map((event) => event.id).sort());
  });

  it('serves the other consumers while one is dead, however much waits for that one', async () => {
    const registered = Array.from({ length: 5_500 }, () => {
      const personId = newId('person');
      const data = { personId, organisationId: null, territoryId: null };
      return newEvent(systemClock, { type: 'person.registered', subject: personId, data });
    });
    for (let from = 0; from < registered.length; from += 500) await write(registered.slice(from, from + 500));
    relay();
    // Communities subscribes too, and nobody works for it here.
    consumer();
    for (let tries = 0; tries < 250 && (await effects()).length < registered.length; tries += 1)
      await pause(100);
    expect((await effects()).sort()).toEqual(registered.map((event) => event.id).sort());
  });

  it('leaves no trace of an event whose write was undone', async () => {
    await expect(
      inTransaction(source, async (session) => {
        await publish(source, session, views(3));
        throw new Error('the write failed');
      }),
    ).rejects.toThrow('the write failed');
    expect(await outboxOf(source).countDocuments()).toBe(0);
  });

  it('loses nothing and counts nothing twice when everything in Valkey is deleted', async () => {
    const events = views(900);
    await write(events);
    relay();
    await pause(400);
    const keys = await stores.redis.keys(`${stores.namespace}:*`);
    expect(keys.length).toBeGreaterThan(0);
    await stores.redis.del(keys);
    consumer();
    await outboxIsEmpty();
    expect((await effects()).sort()).toEqual(events.map((event) => event.id).sort());
  });

  it('sends again what was committed while nobody could say so, and counts it once', async () => {
    const events = views(20);
    await write(events);
    const mute = stores.redis.duplicate();
    mute.publish = () => Promise.reject(new Error('Connection is closed.'));
    const unheard = consumer(undefined, new Set(), mute);
    relay();
    for (let tries = 0; tries < 100 && (await effects()).length < events.length; tries += 1) await pause(50);
    expect(await outboxOf(source).countDocuments()).toBe(events.length);
    await unheard.stop();
    mute.disconnect();
    consumer();
    await outboxIsEmpty();
    expect((await effects()).sort()).toEqual(events.map((event) => event.id).sort());
  });

  it('drops what it knows when a batch comes again, in part or as a whole', async () => {
    const worker = consumer();
    const events = views(10) as AnyKoloEvent[];
    await worker.consume(events.slice(0, 6));
    await worker.consume(events.slice(3));
    await worker.consume([...events, ...events]);
    expect((await effects()).sort()).toEqual(events.map((event) => event.id).sort());
  });

  it('parks a poison event alone, lets the others through, and takes it in once it can be worked off', async () => {
    const events = views(40) as AnyKoloEvent[];
    const poison = events[17]!.id;
    let healed = false;
    const worker = consumer((batch) => {
      if (!healed && batch.some((event) => event.id === poison)) throw new Error('cannot digest this');
    });
    await worker.consume(events);
    expect(await effects()).toHaveLength(39);
    const parked = await target.collection('parked_events').find({}).toArray();
    expect(parked).toMatchObject([{ _id: poison, error: 'Error: cannot digest this' }]);

    expect(await worker.rerunParked()).toBe(1);
    healed = true;
    expect(await worker.rerunParked()).toBe(0);
    expect((await effects()).sort()).toEqual(events.map((event) => event.id).sort());
  });

  it('parks what is no event of the catalogue', async () => {
    relay();
    const worker = consumer();
    const [event] = views(1);
    await outboxOf(source).insertOne(toRow({ ...event!, data: 5 as never }));
    await outboxIsEmpty();
    expect(await effects()).toHaveLength(0);
    expect(await worker.rerunParked()).toBe(1);
  });

  it('keeps what only a newer version knows until that version relays it', async () => {
    const [known, newer] = views(2);
    await write([known!]);
    await outboxOf(source).insertOne(toRow({ ...newer!, type: 'post.translated' as never }));
    relay();
    consumer();
    for (let tries = 0; tries < 100 && (await outboxOf(source).countDocuments()) > 1; tries += 1)
      await pause(50);
    await pause(300);
    expect((await outboxOf(source).find({}).toArray()).map(({ _id }) => _id)).toEqual([newer!.id]);
    expect(await effects()).toEqual([known!.id]);
  });

  it('parks every unreadable event by itself, and once', async () => {
    const worker = consumer();
    const queue = new Queue(queueFor('value'), { connection: stores.redis, prefix: stores.namespace });
    const job = await queue.add(consumeEvents, {
      events: packEvents(JSON.stringify([null, 'word', { id: 5 }, null])),
    });
    const listener = stores.redis.duplicate();
    const done = new QueueEvents(queueFor('value'), { connection: listener, prefix: stores.namespace });
    await job.waitUntilFinished(done, 5_000);
    await Promise.all([queue.close(), done.close()]);
    listener.disconnect();
    const parked = await target.collection('parked_events').find({}).toArray();
    expect(parked.map(({ event }) => event as unknown)).toEqual(
      expect.arrayContaining([null, 'word', { id: 5 }]),
    );
    expect(parked).toHaveLength(3);
    expect(await worker.rerunParked()).toBe(3);
  });

  it('keeps no ids of what may come as often as it likes, and one of all else in the same batch', async () => {
    const [viewed, told] = [
      ...views(1),
      newEvent(systemClock, { type: 'post.created', subject: newId('post'), data: {} }),
    ];
    const worker = consumer(undefined, new Set<EventType>(['post.created']));
    for (let times = 1; times <= 2; times += 1) await worker.consume([viewed, told!] as AnyKoloEvent[]);
    expect((await effects()).sort()).toEqual([viewed.id, told!.id, told!.id].sort());
    const kept = await target.collection('consumed_events').find({}).toArray();
    expect(kept.map(({ _id }) => _id as unknown)).toEqual([viewed.id]);
  });

  it('lets go of a batch that cannot be read, so that it is sent again', async () => {
    consumer();
    const queue = new Queue(queueFor('value'), { connection: stores.redis, prefix: stores.namespace });
    const options = { attempts: Number.MAX_SAFE_INTEGER, backoff: 500 };
    const { id = '' } = await queue.add(consumeEvents, { events: 'no batch' }, options);
    for (let tries = 0; tries < 100 && (await queue.getJobState(id)) !== 'unknown'; tries += 1)
      await pause(50);
    expect(await queue.getJobState(id)).toBe('unknown');
    await queue.close();
  });
});
