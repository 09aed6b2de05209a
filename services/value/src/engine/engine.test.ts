import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Connection } from 'mongoose';
import { startConsumer } from '@kolo/events';
import type { AnyKoloEvent, Consumer } from '@kolo/events';
import { buildIndexes, connectMongo, connectRedis, createLogger, inTransaction, newId } from '@kolo/runtime';
import { at, event, ids } from '../indicator/events.fixture.ts';
import { inTenant, wideScope } from '../indicator/scope.ts';
import { createWorld } from '../indicator/stream-world.fixture.ts';
import { eventStream } from '../indicator/streams.fixture.ts';
import { formerVersionsOf, valuesOf } from '../indicator-value/indicator-value.model.ts';
import { fingerprint } from '../indicator-value/indicator-value.store.ts';
import { appendDeltas } from './appendDeltas.ts';
import { bucketsOf } from './bucket.model.ts';
import { compareWithLog } from './compareWithLog.ts';
import { computeEverything, computeScope, computeWaiting } from './computeScopes.ts';
import { deltasOf, scopesIn, shardOf, toDelta } from './delta.model.ts';
import type { Place } from './delta.model.ts';
import { registerEngineModels } from './engine.models.ts';
import { eventLogOf } from './event-log.model.ts';
import { startIndicatorWork } from './indicatorWork.ts';
import type { IndicatorWork } from './indicatorWork.ts';
import { rebuildIndicators } from './rebuildIndicators.ts';
import { runDueComputations } from './runDueComputations.ts';
import { scopesOf } from './scope.model.ts';
import { createScopeCache } from './scopeCache.ts';
import { newMemory } from './scopeMemory.ts';
import { wideChangesOf } from './wide-change.model.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = at('2010-04-05T09:00:00.000Z');
const timezone = 'Europe/Kyiv';

const namespace = `test-${randomUUID().slice(0, 8)}`;
const redis = connectRedis(process.env['REDIS_URL'] ?? '');
const logger = createLogger('value', 'silent');
let now = start;
const clock = { now: () => now };
// As in a worker: it lives through all tests and must never give what is no longer so.
const cache = createScopeCache();
let connection: Connection;
let work: IndicatorWork;
let consumer: Consumer;

beforeAll(async () => {
  connection = await connectMongo(process.env['MONGODB_URL'] ?? '', namespace, 'value');
  registerEngineModels(connection);
  await buildIndexes(connection);
  // The worker of the queue runs only where a test asks for it: the others compute by themselves.
  work = startIndicatorWork({ connection, clock, redis, namespace: `${namespace}-idle`, logger });
  await work.stop();
  const { record, apply } = work;
  consumer = startConsumer({ name: 'value', connection, redis, namespace, clock, logger, record, apply });
});

beforeEach(async () => {
  now = start;
  await forgetEverything();
});

afterAll(async () => {
  await consumer.stop();
  await connection.dropDatabase();
  await connection.close();
  redis.disconnect();
});

async function forgetEverything(): Promise<void> {
  const collections = [eventLogOf, deltasOf, wideChangesOf, bucketsOf, scopesOf, valuesOf, formerVersionsOf];
  for (const collection of collections) await collection(connection).deleteMany({});
}

/** Computes until nothing waits. */
const computeAll = () => computeEverything({ connection, clock, cache });

const valueOf = (scope: string, code: string, window: string) =>
  valuesOf(connection).findOne({ scope, code, window });

async function allValues(): Promise<string[]> {
  const values = await valuesOf(connection).find({}).toArray();
  return values.map((value) => `${value.scope} ${value.code} ${value.window} ${fingerprint(value)}`).sort();
}

async function allBuckets(): Promise<string[]> {
  const buckets = await bucketsOf(connection).find({}).toArray();
  const canonical = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, canonical(inner)]),
        )
      : value;
  return buckets.map((bucket) => JSON.stringify(canonical(bucket))).sort();
}

const common = (community: string, occurredAt: number) => ({ community, timezone, occurredAt });

const joined = (community: string, personId: string, occurredAt = start) =>
  event({
    ...common(community, occurredAt),
    type: 'membership.accepted',
    subject: newId('membership'),
    data: {
      personId,
      cohortId: null,
      joinMotive: [],
      skillLevel: null,
      bandwidth: null,
      organisationId: null,
    },
  });
const posted = (community: string, actor: string, occurredAt = start) =>
  event({ ...common(community, occurredAt), type: 'post.created', subject: newId('post'), actor, data: {} });
const asked = (community: string, questionId: string, occurredAt = start) =>
  event({
    ...common(community, occurredAt),
    type: 'question.asked',
    subject: questionId,
    data: { questionId },
  });
const answered = (community: string, questionId: string, actor: string, hours: number) => {
  const answerId = newId('answer');
  const data = { answerId, questionId, askerId: newId('person'), askedAt: new Date(start).toISOString() };
  return event({
    ...common(community, start + hours * HOUR),
    type: 'answer.posted',
    subject: answerId,
    actor,
    data,
  });
};
const notified = (community: string, personId: string, occurredAt = start) =>
  event({
    ...common(community, occurredAt),
    type: 'notification.sent',
    subject: newId('notification'),
    data: { personId, kind: 'DIGEST', channel: 'EMAIL' },
  });

describe('the engine', () => {
  test('counts a batch once that arrives twice, whole and in part', async () => {
    const community = newId('community');
    const [person = ''] = ids('person', 1);
    const batch = [joined(community, person), posted(community, person), posted(community, person)];
    await consumer.consume(batch);
    await consumer.consume(batch);
    await computeAll();
    await consumer.consume([...batch.slice(1), posted(community, person)]);
    await computeAll();
    expect(await eventLogOf(connection).countDocuments()).toBe(4);
    const bucket = await bucketsOf(connection).findOne({ _id: `${community}/2010-04-05` });
    expect(bucket?.partials['contributions']).toEqual({ [person]: 3 });
    expect(await valueOf(community, 'IM-01', '2010-04')).toMatchObject({ value: 1, version: 1 });
  });

  test('makes a new version of a value for a late event and keeps the old one', async () => {
    const community = newId('community');
    const [question = ''] = ids('question', 1);
    const [first = '', other = ''] = ids('person', 2);
    await consumer.consume([asked(community, question), answered(community, question, first, 10)]);
    await computeAll();
    expect(await valueOf(community, 'IM-08', '2010-04')).toMatchObject({ value: 10, n: 1, version: 1 });

    now = start + 90 * DAY;
    await consumer.consume([answered(community, question, other, 4)]);
    await computeAll();
    const value = await valueOf(community, 'IM-08', '2010-04');
    expect(value).toMatchObject({ value: 4, version: 2, computedAt: new Date(now) });
    const former = await formerVersionsOf(connection)
      .find({ valueId: value?._id ?? '' })
      .toArray();
    expect(former).toMatchObject([{ value: 10, version: 1, computedAt: new Date(start) }]);
  });

  test('counts a gathering by its parts in every window, also when a part of another quarter is known late', async () => {
    const [community, tenant, gathering] = [newId('community'), newId('tenant'), newId('activity')];
    const held = (subject: string, partOfId: string | null, occurredAt: number) =>
      event({
        ...common(community, occurredAt),
        tenant,
        type: 'activity.held',
        subject,
        data: { type: 'GUESTS', sessionKind: null, cohortId: null, partOfId },
      });
    const created = event({
      ...common(community, start - 9 * DAY),
      tenant,
      type: 'community.created',
      subject: community,
      data: { kind: 'PRACTICE', domainId: newId('domain') },
    });
    await consumer.consume([created, held(gathering, null, start - 5 * DAY)]);
    await computeAll();
    expect(await valueOf(community, 'IM-05', '2010-Q1')).toMatchObject({ value: 1, version: 1 });

    now = start + 90 * DAY;
    await consumer.consume([
      held(newId('activity'), gathering, start),
      held(newId('activity'), gathering, start),
    ]);
    await computeAll();
    expect(await valueOf(community, 'IM-05', '2010-03')).toMatchObject({ value: 0, version: 2 });
    for (const [code, value] of [
      ['IM-05', 0],
      ['IM-06', 0],
      ['PO-06', null],
    ] as const) {
      for (const scope of [community, wideScope('tenant', tenant)]) {
        expect(await valueOf(scope, code, '2010-Q1')).toMatchObject({ n: 0, version: 2 });
      }
      expect(await valueOf(community, code, '2010-Q1')).toMatchObject({ value });
      expect(await valueOf(community, code, '2010-H1')).toMatchObject({ n: 2 });
    }
    expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
  });

  test('counts who changed to another organisation there, also when the change is known late', async () => {
    const [community, tenant, person] = [newId('community'), newId('tenant'), newId('person')];
    const [former, later] = ids('organisation', 2) as [string, string];
    const from = (organisation: string, made: AnyKoloEvent) => ({ ...made, organisation, tenant });
    const changed = event({
      ...common(community, start + DAY),
      type: 'membership.positionChanged',
      subject: newId('membership'),
      actor: person,
      data: { personId: person },
    });
    const of = async (organisation: string) =>
      (await valueOf(inTenant(organisation, tenant), 'IM-01', '2010-Q2'))?.value;
    await consumer.consume([
      from(former, joined(community, person)),
      from(former, posted(community, person)),
      from(later, posted(community, person, start + 2 * DAY)),
    ]);
    await computeAll();
    expect([await of(former), await of(later)]).toEqual([1, 0]);

    now = start + 90 * DAY;
    await consumer.consume([from(later, changed)]);
    await computeAll();
    expect([await of(former), await of(later)]).toEqual([1, 1]);
    expect(await valueOf(community, 'IM-01', '2010-Q2')).toMatchObject({ value: 1, version: 1 });
    expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
  });

  test('writes no version where a computation changes nothing', async () => {
    const community = newId('community');
    const [question = ''] = ids('question', 1);
    await consumer.consume([asked(community, question), answered(community, question, newId('person'), 4)]);
    await computeAll();
    await consumer.consume([answered(community, question, newId('person'), 10)]);
    await computeAll();
    expect(await valueOf(community, 'IM-08', '2010-04')).toMatchObject({ value: 4, version: 1 });
    expect(await deltasOf(connection).countDocuments()).toBe(0);
  });

  test('computes right when several workers compute one scope at once, while batches come in', async () => {
    const community = newId('community');
    const personIds = ids('person', 5);
    await consumer.consume(personIds.map((person) => joined(community, person)));
    const deps = { connection, clock };
    const compute = async () => {
      // Each worker remembers what it computed last, and must notice that another has computed since.
      const worker = { ...deps, cache: createScopeCache() };
      for (let time = 0; time < 4; time += 1) await computeScope(worker, community);
    };
    const store = async () => {
      for (let time = 0; time < 8; time += 1) {
        await consumer.consume(personIds.map((person) => posted(community, person, start + time * DAY)));
      }
    };
    await Promise.all([compute(), store(), compute(), compute()]);
    await computeAll();
    expect(await valueOf(community, 'IM-01', '2010-04')).toMatchObject({ value: 5 });
    expect((await compareWithLog(deps)).differences).toEqual([]);
    const { version = 0 } = (await valueOf(community, 'IM-10', '2010-Q2')) ?? {};
    expect(version).toBeGreaterThan(0);
  });

  test('finds by its sweep what was committed before a process died, though no job tells of it', async () => {
    const community = newId('community');
    const [person = ''] = ids('person', 1);
    await consumer.consume([joined(community, person), posted(community, person)]);
    expect(await valueOf(community, 'IM-01', '2010-04')).toBeNull();

    const running = startIndicatorWork({ connection, clock, redis, namespace, logger });
    try {
      await eventually(async () =>
        expect(await valueOf(community, 'IM-01', '2010-04')).toMatchObject({ value: 1 }),
      );
    } finally {
      await running.stop();
    }
  });

  test('computes soon after a commit, by a job that names no more than a shard', async () => {
    const community = newId('community');
    const [person = ''] = ids('person', 1);
    const running = startIndicatorWork({ connection, clock, redis, namespace: `${namespace}-jobs`, logger });
    const own = startConsumer({
      name: 'value',
      connection,
      redis,
      namespace: `${namespace}-jobs`,
      clock,
      logger,
      ...running,
    });
    try {
      await own.consume([joined(community, person), posted(community, person)]);
      const before = Date.now();
      await eventually(async () =>
        expect(await valueOf(community, 'IM-01', '2010-04')).toMatchObject({ value: 1 }),
      );
      // The sweep alone would have taken 3 s.
      expect(Date.now() - before).toBeLessThan(2_000);
    } finally {
      await own.stop();
      await running.stop();
    }
  });

  test('rolls windows on with the days, without any event', async () => {
    const community = newId('community');
    const [person = ''] = ids('person', 1);
    await consumer.consume([joined(community, person), ...[0, 1, 2].map(() => notified(community, person))]);
    await computeAll();
    expect(await valueOf(community, 'IM-20', 'D7:2010-04-05')).toMatchObject({ value: 3 });
    expect(await valueOf(community, 'IM-20', 'D7:2010-04-06')).toBeNull();

    // Nothing ran for days.
    now = start + 20 * DAY;
    await runDueComputations({ connection, clock });
    const values = await valuesOf(connection).find({ scope: community, code: 'IM-20' }).toArray();
    expect(values.map(({ window, value }) => [window, value]).sort()).toEqual(
      ['05', '06', '07', '08', '09', '10', '11'].map((day) => [`D7:2010-04-${day}`, 3]),
    );
    expect(await scopesOf(connection).findOne({ _id: community })).toMatchObject({
      computedTo: '2010-04-25',
      dueAt: null,
    });
  });

  test('computes a cohort on its 30th, 90th and 180th day, for the community and for the cohort', async () => {
    const [community, cohort] = [newId('community'), newId('cohort')];
    const personIds = ids('person', 4);
    const completed = event({
      ...common(community, start),
      type: 'cohort.completed',
      subject: cohort,
      data: { personIds, endedAt: new Date(start).toISOString() },
    });
    await consumer.consume([
      completed,
      ...personIds.slice(0, 3).map((person) => posted(community, person, start + DAY)),
    ]);
    await computeAll();
    expect(await valueOf(community, 'IM-18', 'C+30')).toBeNull();
    for (const [days, active] of [
      [30, 3],
      [90, 0],
      [180, 0],
    ] as const) {
      now = start + (days - 1) * DAY;
      await runDueComputations({ connection, clock });
      expect(await valueOf(community, 'IM-18', `C+${days}`)).toBeNull();
      now = start + days * DAY;
      await runDueComputations({ connection, clock });
      for (const scope of [community, cohort]) {
        expect(await valueOf(scope, 'IM-18', `C+${days}`)).toMatchObject({
          numerator: active,
          denominator: 4,
        });
      }
    }
    expect(await scopesOf(connection).findOne({ _id: community })).toMatchObject({ dueAt: null });
    expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
  });

  test('keeps a poison event out of the way of the others', async () => {
    const community = newId('community');
    const [person = ''] = ids('person', 1);
    const poison = { ...posted(community, person), timezone: 'Europe/Atlantis' };
    await consumer.consume([joined(community, person), poison, posted(community, person)]);
    await computeAll();
    expect(await valueOf(community, 'IM-01', '2010-04')).toMatchObject({ value: 1 });
    expect(await eventLogOf(connection).countDocuments()).toBe(2);
  });

  test('computes the other scopes of a shard when one cannot be computed, and says so', async () => {
    const [broken, sound] = [newId('community'), newId('community')];
    const [person = ''] = ids('person', 1);
    const buckets = { '2010-04-05': { contributions: { [person]: 1 } } };
    const at = (zone: string): Place => [start, zone, null, null, null];
    const scopes = [
      { scope: broken, place: at('Europe/Atlantis'), buckets },
      { scope: sound, place: at(timezone), buckets },
    ];
    await deltasOf(connection).insertOne(toDelta(0, scopes));
    await expect(computeWaiting({ connection, clock, cache }, 0)).rejects.toThrow(
      '1 scopes could not be computed',
    );
    expect(await bucketsOf(connection).findOne({ _id: `${sound}/2010-04-05` })).not.toBeNull();
    expect((await deltasOf(connection).find({}).toArray()).map(({ only }) => only)).toEqual([broken]);
  });

  test('forgets the scopes that it computed longest ago when it remembers too much', () => {
    const small = createScopeCache(10);
    const state = {
      _id: 'x',
      kind: 'community' as const,
      revision: 1,
      place: [0, 'UTC', null, null, null] as const,
      computedTo: '2010-04-05',
      openUntil: null,
      dueAt: null,
    };
    for (const scope of ['a', 'b', 'c']) small.keep(scope, { ...newMemory(state), size: 4 });
    expect(['a', 'b', 'c'].map((scope) => small.take(scope, state) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
    small.keep('d', { ...newMemory(state), size: 4 });
    expect(small.take('d', { ...state, revision: 2 })).toBeUndefined();
  });

  test('tells what differs from the log', async () => {
    const community = newId('community');
    const [person = ''] = ids('person', 1);
    await consumer.consume([joined(community, person), posted(community, person)]);
    await computeAll();
    await valuesOf(connection).updateOne(
      { scope: community, code: 'IM-01', window: '2010-04' },
      { $set: { value: 2 } },
    );
    await valuesOf(connection).deleteOne({ scope: community, code: 'IM-10', window: '2010-Q2' });
    const { differences } = await compareWithLog({ connection, clock });
    expect(differences).toHaveLength(2);
    expect(differences.join()).toMatch(/IM-01 2010-04 is .*IM-10 2010-Q2 is missing/);
  });

  test('rebuilds buckets and values from the log that are the same to the bit', async () => {
    const world = createWorld();
    const [events = []] = fc.sample(eventStream(world, 400), { numRuns: 1, seed: 7 });
    await storeInBatches(events);
    now = at('2011-06-01T00:00:00.000Z');
    await runDueComputations({ connection, clock });
    const [values, buckets] = [await allValues(), await allBuckets()];
    expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
    expect(values.length).toBeGreaterThan(100);
    expect(await rebuildIndicators({ connection, clock })).toMatchObject({
      events: events.length,
      written: 0,
    });
    expect(await allValues()).toEqual(values);
    expect(await allBuckets()).toEqual(buckets);

    for (const collection of [bucketsOf, scopesOf, valuesOf]) await collection(connection).deleteMany({});
    await rebuildIndicators({ connection, clock });
    // What was emptied in the meantime has a value of nothing; a rebuild from nothing does not make it.
    const rebuilt = new Set(await allValues());
    expect(values.filter((value) => !rebuilt.has(value)).every((value) => value.includes(',0,'))).toBe(true);
    expect([...rebuilt].filter((value) => !values.includes(value))).toEqual([]);
    expect(await allBuckets()).toEqual(buckets);
    expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
  }, 60_000);

  test('comes to what the log says whatever the order, repetition and batching of events', async () => {
    await fc.assert(
      fc.asyncProperty(
        eventStream(createWorld(), 40),
        fc.integer({ min: 1, max: 9 }),
        async (events, size) => {
          await forgetEverything();
          now = at('2010-06-01T00:00:00.000Z');
          await storeInBatches([...events, ...events.slice(0, 5)].reverse(), size);
          now = at('2011-06-01T00:00:00.000Z');
          await runDueComputations({ connection, clock });
          expect((await compareWithLog({ connection, clock })).differences).toEqual([]);
        },
      ),
      { numRuns: 5 },
    );
  }, 90_000);

  async function storeInBatches(events: readonly AnyKoloEvent[], size = 25): Promise<void> {
    for (let from = 0; from < events.length; from += size) {
      await consumer.consume(events.slice(from, from + size));
      now += DAY;
      // Now and then several batches wait.
      if ((from / size) % 3 !== 1) await computeAll();
    }
    await computeAll();
  }

  test('appends one row for each shard of a batch, with a delta for each scope, and none for events that nothing counts', async () => {
    const [one, two] = [newId('community'), newId('community')];
    const [person = ''] = ids('person', 1);
    const uncounted = event({
      ...common(one, start),
      type: 'reflectionNote.written',
      subject: newId('reflection'),
      data: {},
    });
    const events = [posted(one, person), posted(two, person), posted(one, person), uncounted];
    await inTransaction(connection, (session) => appendDeltas(connection, events, session));
    const rows = await deltasOf(connection).find({}).toArray();
    expect(rows).toHaveLength(new Set([one, two].map(shardOf)).size);
    expect(rows.flatMap((row) => scopesIn(row).map(({ scope }) => scope)).sort()).toEqual([one, two].sort());
    await inTransaction(connection, (session) => appendDeltas(connection, [uncounted], session));
    expect(await deltasOf(connection).countDocuments()).toBe(rows.length);
  });
});

async function eventually(check: () => Promise<void>, withinMs = 15_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
