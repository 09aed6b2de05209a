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

test('prompt shards to which events stream take two fifths of the time together; one that was quiet is computed at once', async () => {
  const streaming = Array.from({ length: 20 }, (_, index) => index);
  for (const shard of streaming) await compute(shard, 20);
  const last = streaming.at(-1) ?? 0;
  await pace.ask([last, community]);
  expect(started).toEqual([community]);
  // Until the 400 ms that all took are two fifths of what has gone by.
  await pass(400 / 0.4 - 20 - 1);
  expect(started).toEqual([community]);
  await pass(1);
  expect(started).toEqual([community, last]);
});

test('when what arrives is stale already, they take a tenth', async () => {
  await pace.ask([], true);
  await compute(community, 200);
  await pace.ask([community], true);
  await pass(1_799);
  expect(started).toEqual([]);
  await pass(1);
  expect(started).toEqual([community]);
});

test('a tenant rests ten times as long as its computation took, and a second at least', async () => {
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
});

test('what another process computes, or a job that was lost, is started again if it was asked for again', async () => {
  await pace.ask([community]);
  await pace.ask([community]);
  await pass(500);
  expect(started).toEqual([community, community]);
  await pass(500);
  expect(started).toEqual([community, community]);
});
