import { shardOf } from './delta.model.ts';
import { createPace } from './pace.ts';
import type { Pace } from './pace.ts';

const { jest } = import.meta;

const community = shardOf('community_01h455vb4pex5vsknk084sn02q');
const organisation = shardOf('organisation_01h455vb4pex5vsknk084sn02q@tenant_01h455vb4pex5vsknk084sn02q');
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
const lasting = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function arrive(isBacklog = false, at = pace): void {
  const batch = {};
  at.arriving(batch);
  at.arrived(batch, isBacklog);
}

/** Some time in which events arrive all along. */
async function stream(ms: number, isBacklog = false): Promise<void> {
  for (let gone = 0; gone < ms; gone += 100) {
    arrive(isBacklog);
    await pass(Math.min(100, ms - gone));
  }
}

/** Computes a shard for some time. */
async function compute(shard: number, ms: number): Promise<void> {
  const computing = pace.of(shard, () => lasting(ms));
  await pass(ms);
  await computing;
}

/** The same while events arrive. */
async function computeInStream(shard: number, ms: number): Promise<void> {
  const computing = pace.of(shard, () => lasting(ms));
  await stream(ms);
  await computing;
}

/** The part of the time that computations of shards take that are asked for all along, and how many there were at once at most. */
async function measured(shards: readonly number[], tookMs: number, before: (busy: Pace) => void) {
  const [forMs, stepMs] = [300_000, 50];
  let [computed, atOnce, most] = [0, 0, 0];
  const busy = createPace({
    shortestRestMs: 1_000,
    now: () => performance.now(),
    async start(shard) {
      await busy.of(shard, async () => {
        most = Math.max(most, ++atOnce);
        await lasting(tookMs);
        atOnce -= 1;
        computed += tookMs;
      });
    },
  });
  for (let gone = 0; gone < forMs; gone += stepMs) {
    before(busy);
    busy.ask(shards);
    await pass(stepMs);
  }
  busy.stop();
  return { part: computed / forMs, most };
}

const many = Array.from({ length: 50 }, (_, index) => index);

test('a shard that has rested is computed at once, however often it is asked for', () => {
  pace.ask([community, community]);
  pace.ask([community]);
  expect(started).toEqual([community]);
});

test('one that was asked for while it was computed is computed again when it has rested', async () => {
  pace.ask([community]);
  await pace.of(community, () => Promise.resolve(pace.ask([community])));
  await pass(99);
  expect(started).toEqual([community]);
  await pass(1);
  expect(started).toEqual([community, community]);
});

test('one that nobody asked for again is not', async () => {
  pace.ask([community]);
  await compute(community, 20);
  await pass(60_000);
  expect(started).toEqual([community]);
});

test('while events arrive, communities that nobody reads are computed one by one, a tenth of the time that they rest', async () => {
  const { part, most } = await measured(many, 200, (busy) => arrive(false, busy));
  expect(part).toBeGreaterThan(0.085);
  expect(part).toBeLessThan(0.095);
  expect(most).toBe(1);
});

test('those that are read are too, half of the time that they rest', async () => {
  const { part, most } = await measured([1, 2, 3], 200, (busy) => {
    for (const shard of [1, 2, 3]) busy.lookAt(shard);
    arrive(false, busy);
  });
  expect(part).toBeGreaterThan(0.3);
  expect(part).toBeLessThan(0.34);
  expect(most).toBe(1);
});

test('what was computed longest ago comes first: a community that was quiet does not wait for all that are busy', async () => {
  arrive();
  for (const shard of [1, 2, 3]) await compute(shard, 20);
  pace.ask([3, 2, 1, community]);
  await stream(5_000);
  expect(started.slice(0, 4)).toEqual([community, 1, 2, 3]);
});

test('what somebody begins to read waits no longer for what nobody reads', async () => {
  await computeInStream(1, 1_000);
  pace.ask([1, 2, 3]);
  await stream(200);
  expect(started).toEqual([]);
  pace.lookAt(3);
  expect(started).toEqual([3]);
});

test('to look at what rests, and was not asked for, computes nothing', async () => {
  await compute(4, 50);
  pace.lookAt(4);
  await pass(1_000);
  expect(started).toEqual([]);
});

test('as soon as no more events arrive, they need only rest, and two are computed at once', async () => {
  arrive();
  await compute(community, 200);
  pace.ask([community]);
  await pass(99);
  expect(started).toEqual([]);
  await pass(1);
  expect(started).toEqual([community]);
  const { part, most } = await measured(many, 200, () => undefined);
  expect(part).toBeGreaterThan(1.9);
  expect(most).toBe(2);
});

test('a stream that is held up for a while goes on: after half a minute of it for two seconds', async () => {
  await stream(30_000);
  await compute(community, 1_000);
  pace.ask([community]);
  await pass(899);
  expect(started).toEqual([]);
  await pass(1);
  expect(started).toEqual([community]);
});

test('a batch that takes long to be worked off is no calm, unless it was given up', async () => {
  pace.arriving({});
  await compute(community, 1_000);
  pace.ask([community]);
  await pass(8_000);
  expect(started).toEqual([]);
  await pass(3_000);
  expect(started).toEqual([community]);
});

test('while a backlog arrives, what nobody reads takes a fiftieth', async () => {
  const { part } = await measured(many, 200, (busy) => arrive(true, busy));
  expect(part).toBeGreaterThan(0.017);
  expect(part).toBeLessThan(0.021);
});

test('after a backlog the rest of what is to be waited for is as long as usual', async () => {
  arrive(true);
  await compute(community, 200);
  pace.ask([community]);
  // Of the 200 ms a hundred are made up for in five seconds.
  await stream(5_000, true);
  // Events count as late for two seconds after the last that was: forty more; the last sixty take 600 ms.
  await stream(2_000);
  await stream(500);
  expect(started).toEqual([]);
  await stream(200);
  expect(started).toEqual([community]);
});

test('a long computation lets the others of its share wait for a minute at most', async () => {
  await computeInStream(organisation, 60_000);
  pace.ask([organisation]);
  await stream(59_900);
  expect(started).toEqual([]);
  await stream(200);
  expect(started).toEqual([organisation]);
});

test('a tenant rests ten times as long as its computation took, a second at least and ten at most', async () => {
  await compute(tenant, 500);
  pace.ask([tenant]);
  await pass(4_999);
  expect(started).toEqual([]);
  await pass(1);
  expect(started).toEqual([tenant]);
  await expect(pace.of(tenant, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  pace.ask([tenant]);
  await pass(999);
  expect(started).toEqual([tenant]);
  await pass(1);
  expect(started).toEqual([tenant, tenant]);
  await compute(tenant, 3_000);
  pace.ask([tenant]);
  await pass(9_999);
  expect(started).toEqual([tenant, tenant]);
  await pass(1);
  expect(started).toEqual([tenant, tenant, tenant]);
});

test('what is gathered takes a twentieth of the time that it rests while events arrive, and rests a second after that', async () => {
  arrive();
  await compute(organisation, 200);
  pace.ask([organisation]);
  await stream(3_900);
  expect(started).toEqual([]);
  await stream(100);
  expect(started).toEqual([organisation]);
  await pass(1_000);
  await compute(organisation, 200);
  pace.ask([organisation]);
  await pass(999);
  expect(started).toEqual([organisation]);
  await pass(1);
  expect(started).toEqual([organisation, organisation]);
});

test('what another process computes, or a job that was lost, is started again if it was asked for again', async () => {
  pace.ask([community]);
  pace.ask([community]);
  await pass(500);
  expect(started).toEqual([community, community]);
  await pass(500);
  expect(started).toEqual([community, community]);
});

test('what was asked for or is under way is expected, until it is computed', async () => {
  arrive();
  await compute(1, 100);
  pace.ask([1, 2]);
  const computing = pace.of(3, () => lasting(100));
  expect(pace.expected()).toEqual(new Set([1, 2, 3]));
  await pass(100);
  await computing;
  expect(pace.expected()).toEqual(new Set([1, 2]));
});
