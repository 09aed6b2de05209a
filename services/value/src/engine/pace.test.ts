import { setTimeout as pause } from 'node:timers/promises';
import { shardOf } from './delta.model.ts';
import { createPace } from './pace.ts';

const community = shardOf('community_01h455vb4pex5vsknk084sn02q');
const tenant = shardOf('tenant:tenant_01h455vb4pex5vsknk084sn02q');

test('communities are never kept waiting; a tenant rests ten times as long as its computation took', async () => {
  let now = 0;
  const pace = createPace(1_000, () => now);
  for (const shard of [community, tenant]) {
    expect(pace.restOf(shard)).toBe(0);
    await pace.of(shard, async () => {
      await pause(1);
      now += 500;
    });
  }
  expect(pace.restOf(community)).toBe(0);
  now += 4_999;
  expect(pace.restOf(tenant)).toBe(1);
  now += 1;
  expect(pace.restOf(tenant)).toBe(0);
});

test('a computation that took no time at all, or failed, is followed by a rest too', async () => {
  let now = 0;
  const pace = createPace(1_000, () => now);
  await expect(pace.of(tenant, () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  now = 999;
  expect(pace.restOf(tenant)).toBe(1);
  now = 1_000;
  expect(pace.restOf(tenant)).toBe(0);
});
