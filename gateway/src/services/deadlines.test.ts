import { setTimeout } from 'node:timers/promises';
import { Deadlines } from './deadlines.ts';

test('What is over in time is told nothing; what is late is told so once, soon after its deadline', async () => {
  const deadlines = new Deadlines();
  const startedAt = performance.now();
  const late: [string, number][] = [];
  const limited = (name: string, ms: number) => ({
    endsAt: startedAt + ms,
    whenLate: () => void late.push([name, performance.now() - startedAt]),
  });
  const inTime = limited('in time', 100);
  for (const one of [limited('second', 80), limited('first', 30), inTime]) deadlines.add(one);
  await setTimeout(50);
  deadlines.remove(inTime);
  await setTimeout(150);
  // Where the machine stood still, both are told at once, in any order.
  const told = new Map(late);
  expect([late.length, ...[...told.keys()].sort()]).toEqual([2, 'first', 'second']);
  expect(told.get('first')).toBeGreaterThanOrEqual(30);
  expect(told.get('second')).toBeGreaterThanOrEqual(80);

  // Its timer, which stood still meanwhile, goes on.
  deadlines.add(limited('third', 0));
  await setTimeout(50);
  expect(late.at(-1)?.[0]).toBe('third');
  expect(late).toHaveLength(3);
});
