import { shardOf } from './delta.model.ts';
import { createPace } from './pace.ts';
import type { Pace } from './pace.ts';

const { jest } = import.meta;

const community = shardOf('community_01h455vb4pex5vsknk084sn02q');
const tenant = shardOf('tenant:tenant_01h455vb4pex5vsknk084sn02q');

let started: number[];
let pace: Pace;

beforeEach(() => {
  jest.useFakeTimers();
  started = [];
  const start = (shard: number) => {
    started.push(shard);
    return Promise.resolve();
  };
  pace = createPace({ start, shortestRestMs: 1_000, now: () => performance.now() });
});

afterEach(() => {
  pace.stop();
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** Some time in which events arrive all along. */
async function stream(ms: number, isBacklog = false): Promise<void> {
  for (let gone = 0; gone < ms; gone += 100) {
    pace.arrived(isBacklog);
    await pass(Math.min(100, ms - gone));
  }
}

/** Computes a shard for some time. */
async function compute(shard: number, ms: number): Promise<void> {
  const computing = pace.of(shard, () => new Promise((resolve) => setTimeout(resolve, ms)));
  await pass(ms);
  await computing;
}

test('a shard that has rested is computed at once, however often it is asked for', async () => {
  await pace.ask([community, community]);
  await pace.ask([community]);
  expect(started).toEqual([community]);
});

test('one that was asked for while it was computed is computed again when it has rested', async () => {
  await pace.ask([community]);
  const computing = pace.of(community, () => pace.ask([community]));
  await computing;
  await pass(99);
  expect(started).toEqual([community]);
  await pass(1);
  expect(started).toEqual([community, community]);
});

test('one that nobody asked for again is not', async () => {
  await pace.ask([community]);
  await compute(community, 20);
  await pass(60_000);
  expect(started).toEqual([community]);
});

test('communities to which events stream, and that nobody reads, take a tenth of the time together; one that was quiet is computed at once', async () => {
  const streaming = Array.from({ length: 20 }, (_, index) => index);
  pace.arrived(false);
  for (const shard of streaming) {
    await compute(shard, 20);
    pace.arrived(false);
  }
  const last = streaming.at(-1) ?? 0;
  await pace.ask([last, community]);
  expect(started).toEqual([community]);
  // Until the 400 ms that all took are a tenth of what has gone by since the first began.
  await stream(400 / 0.1 - 400 - 1);
  expect(started).toEqual([community]);
  await stream(1);
  expect(started).toEqual([community, last]);
});

test('however many they are, they take no more than that', async () => {
  const many = Array.from({ length: 50 }, (_, index) => index);
  let computed = 0;
  const busy = createPace({
    shortestRestMs: 1_000,
    now: () => performance.now(),
    start(shard) {
      void busy.of(shard, () => new Promise((resolve) => setTimeout(resolve, 200)));
      computed += 200;
      return Promise.resolve();
    },
  });
  const streamed = async (ms: number) => {
    for (let gone = 0; gone < ms; gone += 100) {
      busy.arrived(false);
      await busy.ask(many);
      await pass(100);
    }
  };
  // All had been quiet, and were computed at once: they make up for it.
  await streamed(100_000);
  computed = 0;
  await streamed(300_000);
  busy.stop();
  expect(computed / 300_000).toBeGreaterThan(0.09);
  expect(computed / 300_000).toBeLessThan(0.11);
});

test('as soon as no more events arrive, they need not rest', async () => {
  pace.arrived(false);
  await compute(community, 200);
  await pace.ask([community]);
  await pass(99);
  expect(started).toEqual([]);
  await pass(1);
  expect(started).toEqual([community]);
  await compute(community, 200);
  await pace.ask([community]);
  await pass(100);
  expect(started).toEqual([community, community]);
});

test('one that somebody begins to read rests no longer, and then as long as those that are read took together', async () => {
  pace.arrived(false);
  for (const shard of [1, 2, 3, 4]) await compute(shard, 50);
  await pace.ask([4]);
  pace.lookAt(4);
  expect(started).toEqual([4]);
  pace.arrived(false);
  await compute(4, 50);
  await pace.ask([4]);
  await stream(149);
  expect(started).toEqual([4]);
  await stream(1);
  expect(started).toEqual([4, 4]);
  await stream(10_000);
  await compute(4, 50);
  await pace.ask([4]);
  await stream(449);
  expect(started).toEqual([4, 4]);
  await stream(1);
  expect(started).toEqual([4, 4, 4]);
});

test('to look at what rests, and was not asked for, computes nothing', async () => {
  await compute(4, 50);
  pace.lookAt(4);
  await pass(1_000);
  expect(started).toEqual([]);
});

test('while a backlog arrives, they take a fiftieth', async () => {
  pace.arrived(true);
  await compute(community, 200);
  await pace.ask([community]);
  await stream(9_799, true);
  expect(started).toEqual([]);
  await stream(1, true);
  expect(started).toEqual([community]);
});

test('while a backlog arrives, what was quiet waits for its turn too, also what was started before', async () => {
  pace.arrived(true);
  await compute(community, 200);
  await pace.ask([7]);
  expect(started).toEqual([]);
  await compute(8, 0);
  await stream(9_800, true);
  expect(started).toEqual([7, 8]);
});

test('after a backlog they rest no longer than usual', async () => {
  pace.arrived(true);
  await compute(community, 200);
  await pace.ask([community]);
  await stream(4_800, true);
  // Events count as late for two seconds after the last that was; of the three that are left to wait a fifth is usual.
  await stream(2_000);
  await stream(500);
  expect(started).toEqual([]);
  await stream(200);
  expect(started).toEqual([community]);
});

test('a tenant rests ten times as long as its computation took, a second at least and ten at most', async () => {
  await compute(tenant, 500);
  await pace.ask([tenant]);
  await pass(4_999);
  expect(started).toEqual([]);
  await pass(1);
  expect(started).toEqual([tenant]);
  await expect(pace.of(tenant, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  await pace.ask([tenant]);
  await pass(999);
  expect(started).toEqual([tenant]);
  await pass(1);
  expect(started).toEqual([tenant, tenant]);
  await compute(tenant, 3_000);
  await pace.ask([tenant]);
  await pass(9_999);
  expect(started).toEqual([tenant, tenant]);
  await pass(1);
  expect(started).toEqual([tenant, tenant, tenant]);
});

test('what is gathered takes a twentieth of the time while events arrive, and all that it needs after that', async () => {
  const organisation = shardOf('organisation_01h455vb4pex5vsknk084sn02q@tenant_01h455vb4pex5vsknk084sn02q');
  pace.arrived(false);
  await compute(organisation, 200);
  await pace.ask([organisation]);
  // Until the 200 ms that it took are a twentieth of what has gone by.
  await stream(3_799);
  expect(started).toEqual([]);
  await stream(1);
  expect(started).toEqual([organisation]);
  await compute(organisation, 200);
  await pace.ask([organisation]);
  await pass(100);
  expect(started).toEqual([organisation, organisation]);
  await compute(organisation, 200);
  await pace.ask([organisation]);
  await pass(999);
  expect(started).toEqual([organisation, organisation]);
  await pass(1);
  expect(started).toEqual([organisation, organisation, organisation]);
});

test('what another process computes, or a job that was lost, is started again if it was asked for again', async () => {
  await pace.ask([community]);
  await pace.ask([community]);
  await pass(500);
  expect(started).toEqual([community, community]);
  await pass(500);
  expect(started).toEqual([community, community]);
});
