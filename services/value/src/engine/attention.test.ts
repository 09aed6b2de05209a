import { connectRedis, newId } from '@kolo/runtime';
import type { Stoppable } from '@kolo/runtime';
import { attentionOf, watchAttention } from './attention.ts';
import { shardOf } from './delta.model.ts';

const redis = connectRedis(process.env['REDIS_URL'] ?? '');
const namespace = newId('tenant');
let watching: Stoppable;

afterAll(async () => {
  await watching.stop();
  redis.disconnect();
});

test('a worker is told once of a community that is read again and again, and not of what no reader waits for', async () => {
  const [community, another] = [newId('community'), newId('community')];
  const told: number[] = [];
  const everything = new Promise<void>((resolve) => {
    watching = watchAttention({ redis, namespace }, (shard) => {
      told.push(shard);
      if (shard === shardOf(another)) resolve();
    });
  });
  const channel = `${namespace}:value:looked-at`;
  while ((await redis.pubsub('NUMSUB', channel))[1] !== 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const { lookAt } = attentionOf({ redis, namespace });
  for (const scope of [community, `tenant:${newId('tenant')}`, newId('activity'), community, another])
    lookAt(scope);
  await everything;
  expect(told).toEqual([community, another].map(shardOf));
});
