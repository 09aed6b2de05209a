import { RecentCache } from './recentCache.ts';

const clock = { time: 1_000, now: () => clock.time };

function counted() {
  const cache = new RecentCache<number>({ clock, ttlMs: 100, max: 2 });
  let found = 0;
  return { cache, find: () => Promise.resolve(++found) };
}

describe('What is remembered', () => {
  test('is shared by all who ask within its time, and by those who ask at once', async () => {
    const { cache, find } = counted();
    expect(await Promise.all([cache.get('a', find), cache.get('a', find)])).toEqual([1, 1]);
    clock.time += 99;
    expect(await cache.get('a', find)).toBe(1);
    clock.time += 1;
    expect(await cache.get('a', find)).toBe(2);
  });

  test('grows old from the asking, not from the answer', async () => {
    const { cache, find } = counted();
    const slow = cache.get('a', async () => {
      const value = await find();
      clock.time += 100;
      return value;
    });
    expect(await slow).toBe(1);
    expect(await cache.get('a', find)).toBe(2);
  });

  test('is not believed when the clock was set back', async () => {
    const { cache, find } = counted();
    await cache.get('a', find);
    clock.time -= 10;
    expect(await cache.get('a', find)).toBe(2);
  });

  test('is no failure, and nothing that was not to be kept', async () => {
    const { cache, find } = counted();
    await expect(cache.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await cache.get('a', find, () => false)).toBe(1);
    expect(await cache.get('a', find)).toBe(2);
  });

  test('is at most so much: the oldest goes first', async () => {
    const { cache, find } = counted();
    await cache.get('a', find);
    await cache.get('b', find);
    await cache.get('c', find);
    expect(await cache.get('c', find)).toBe(3);
    expect(await cache.get('b', find)).toBe(2);
    expect(await cache.get('a', find)).toBe(4);
  });
});
