import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Viewer } from '@kolo/auth';
import { anonymousViewer } from '@kolo/auth';
import { connectRedis } from '@kolo/runtime';
import { Refusal } from '../refusal.ts';
import type { Budgets } from './budgets.ts';
import { createBudgets, networkOf } from './budgets.ts';
import { createSharedCounts } from './sharedCounts.ts';

const limits = { anonymous: 100, person: 1_000, machine: 0 };
const anonymous = (clientAddress: string) => ({ viewer: anonymousViewer('request-1'), clientAddress });
const person = (personId: string) => ({
  viewer: { ...anonymousViewer('request-1'), kind: 'PERSON', personId } satisfies Viewer,
  clientAddress: '192.0.2.1',
});
const machine = {
  viewer: { ...anonymousViewer('request-1'), kind: 'MACHINE', tokenId: 'token_1' } satisfies Viewer,
  clientAddress: '192.0.2.1',
};

function refusalOf(take: () => unknown): Refusal | null {
  try {
    take();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('A budget', () => {
  let budgets: Budgets;
  beforeEach(() => {
    budgets = createBudgets({ limits, secret: 'secret' });
  });
  afterEach(() => budgets.stop());

  test('is spent by cost, and says what is left', () => {
    expect(budgets.take(person('person_1'), 300)).toEqual({ limit: 1_000, remaining: 700, resetS: 60 });
    expect(budgets.take(person('person_1'), 700)).toMatchObject({ remaining: 0 });
  });

  test('that is too small refuses, and leaves what is left for something cheaper', () => {
    budgets.take(person('person_1'), 900);
    const refusal = refusalOf(() => budgets.take(person('person_1'), 101));
    expect(refusal).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      headers: {
        'retry-after': '60',
        'ratelimit-limit': '1000',
        'ratelimit-remaining': '100',
        'ratelimit-reset': '60',
      },
    });
    expect(refusal?.errorsFor({ languages: ['ru'], requestId: '' })[0]?.message).toContain('через 60 с');
    expect(budgets.take(person('person_1'), 100)).toMatchObject({ remaining: 0 });
  });

  test('is one for each person, wherever they call from, and one for each network of the anonymous', () => {
    budgets.take(person('person_1'), 1_000);
    expect(budgets.take(person('person_2'), 1_000)).toMatchObject({ remaining: 0 });
    budgets.take(anonymous('192.0.2.1'), 100);
    expect(refusalOf(() => budgets.take(anonymous('::ffff:192.0.2.1'), 1))?.status).toBe(429);
    expect(budgets.take(anonymous('192.0.2.2'), 1)).toMatchObject({ limit: 100, remaining: 99 });
  });

  test('of 0 is none', () => {
    expect(budgets.take(machine, 1_000_000)).toBeNull();
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['unknown', 'unknown'],
  ])('takes %s for the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

test('What could not be shared while the store was away is added up later', async () => {
  let isAway = true;
  const added: number[] = [];
  const add = (_key: string, points: number) => {
    if (!isAway) added.push(points);
    return Promise.resolve(isAway ? null : { used: points, endsInMs: 60_000 });
  };
  const budgets = createBudgets({ limits, secret: 'secret', shared: { add } });
  budgets.take(person('person_1'), 40);
  await setTimeout(600);
  isAway = false;
  await setTimeout(600);
  budgets.stop();
  expect(added).toEqual([40]);
});

describe('Copies of the gateway', () => {
  const namespace = `budgets-${randomBytes(5).toString('hex')}`;
  const redis = connectRedis(process.env['REDIS_URL'] as string);
  const copies = [1, 2].map(() =>
    createBudgets({ limits, secret: 'secret', shared: createSharedCounts(redis, namespace) }),
  ) as [Budgets, Budgets];
  afterAll(async () => {
    for (const copy of copies) copy.stop();
    const keys = await redis.keys(`${namespace}:*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  });

  test('add up what they gave, and keep no address where they do', async () => {
    const sender = anonymous('192.0.2.77');
    const [one, other] = copies;
    one.take(sender, 40);
    other.take(sender, 30);
    const until = performance.now() + 10_000;
    let remaining = 100;
    while (remaining > 30 && performance.now() < until) {
      await setTimeout(50);
      remaining = one.take(sender, 0)?.remaining ?? 0;
      other.take(sender, 0);
    }
    expect(remaining).toBe(30);
    expect(refusalOf(() => one.take(sender, 31))?.status).toBe(429);
    expect((await redis.keys(`${namespace}:*`)).join()).not.toContain('192.0.2');
  });
});
