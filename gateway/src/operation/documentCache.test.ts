import { DocumentCache } from './documentCache.ts';

test('The least lately used are forgotten first', () => {
  const cache = new DocumentCache<number>({ most: 2, mostCharacters: 100 });
  cache.set('a', 1, 1);
  cache.set('b', 2, 1);
  cache.get('a');
  cache.set('c', 3, 1);
  expect([cache.get('a'), cache.get('b'), cache.get('c'), cache.size]).toEqual([1, undefined, 3, 2]);
});

test('What is set again takes its room once', () => {
  const cache = new DocumentCache<number>({ most: 10, mostCharacters: 10 });
  for (let value = 0; value < 100; value += 1) cache.set('a', value, 6);
  cache.set('b', 1, 4);
  expect([cache.get('a'), cache.get('b')]).toEqual([99, 1]);
});

test('Large ones make room by their size', () => {
  const cache = new DocumentCache<number>({ most: 10, mostCharacters: 10 });
  for (const key of ['a', 'b', 'c']) cache.set(key, 1, 3);
  cache.set('large', 1, 9);
  expect([cache.size, cache.get('large')]).toEqual([1, 1]);
  cache.set('too large', 1, 11);
  expect(cache.size).toBe(0);
});
